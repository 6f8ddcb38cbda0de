/** Scripts that break lines inside what has no spaces, and emoji. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{RI}、。〜ー]/u;
/** What never begins a line: closing and sentence marks, small kana, sounds made longer. */
const follows =
  /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ%‰℃°〜]/u;
/** What never ends one. */
const leads = /[\p{Ps}\p{Pi}¥$€£#@]$/u;
/** A particle or an ending belongs to the word before it. */
const particle = /^\p{Script=Hiragana}{1,3}$/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(granularity: 'word' | 'grapheme', lang: string): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, known);
  return known;
}

/** What a reader takes for the single characters of a text. */
export const graphemesOf = (text: string, lang = 'en'): string[] =>
  Array.from(segmenter('grapheme', lang).segment(text), ({ segment }) => segment);

/**
 * A text in the pieces that a line may end after; together they are the text. After spaces,
 * hyphens and slashes, and between words of scripts that write none, where the rules of those scripts allow it.
 *
 * @param lang BCP 47
 * @see https://www.unicode.org/reports/tr14/ of which this is the part that titles need
 */
export function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter('word', lang).segment(text)) {
    const before = pieces.at(-1);
    if (before === undefined || breaksBetween(before, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function breaksBetween(before: string, after: string): boolean {
  if (/^ /.test(after)) return false;
  // An article alone at the end of a line belongs to what follows.
  if (/(?:^| )\p{Script=Latin} $/u.test(before)) return false;
  if (before.endsWith(' ')) return true;
  if (/[\p{L}\p{N}][-–—/]$/u.test(before)) return /^\p{L}/u.test(after);
  const last = graphemesOf(before).at(-1) ?? '';
  if (!dense.test(last) && !dense.test(graphemesOf(after)[0] ?? '')) return false;
  return !follows.test(after) && !leads.test(before) && !particle.test(after);
}
