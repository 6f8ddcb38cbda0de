/** Characters of a text that are looked at: more than any frame can hold. */
const most = 600;
/** Marks on one letter. No orthography has more; a text that climbs out of its line does. */
const marks = /(\p{M}{3})\p{M}+/gu;

/**
 * A text as one line that draws what it says: no control characters, no overrides of its direction,
 * nothing invisible but what joins letters and emoji, the signs a font may lack as the ones it has.
 */
export function plainText(text: string): string {
  return text
    .slice(0, most * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u2000-\u200A\u202F\u205F\u3000\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00AD\u200B\u2060-\u206F\u202A-\u202E\uFEFF\uFFF9-\uFFFB]/g, '')
    .replace(marks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed();
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text: that of its first letter, as HTML's `dir="auto"` finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
