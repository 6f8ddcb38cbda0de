/** Longer names fill the bar of a browser and say no more. */
const limit = 60;

/**
 * The file's name that a title makes, in the title's own script: `Größe, 日本!` is `größe-日本`.
 *
 * @returns '' for a title without a letter or digit
 */
export function nameOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFC')
    // Of accents, those that are no part of a letter; and an apostrophe parts no word.
    .replace(/[\u0300-\u036F'’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : [...cut].slice(0, limit).join('');
}
