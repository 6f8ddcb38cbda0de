/** Numbers in the words of a language, with a unit where they have one. */

/** A narrow space that does not break, as between a number and its unit (SI brochure, 5.4.3). */
const space = '\u202F';

export const withUnit = (text: string, unit: string | undefined): string =>
  unit ? text + space + unit : text;

/** As many digits as a reader needs of a value that was computed. */
export const rounded = (value: number, lang: string, digits = 4): string =>
  printed(value, lang, { maximumSignificantDigits: digits });

/** A number with the decimals it was written with. */
export function asWritten(text: string, value: number, lang: string): string {
  if (/e/i.test(text)) return rounded(value, lang, 6);
  const decimals = Math.min(/\.(\d*)$/.exec(text)?.[1]?.length ?? 0, 12);
  return decimal(value, decimals, lang);
}

export const decimal = (value: number, decimals: number, lang: string): string =>
  printed(Number(value.toFixed(decimals)), lang, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** With a sign before it either way, but for zero. */
export const signed = (value: number, decimals: number, lang: string): string =>
  printed(Number(value.toFixed(decimals)), lang, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });

/** Making one costs more than what it does a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

function printed(value: number, lang: string, options: Intl.NumberFormatOptions): string {
  const key = lang + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, options);
  formats.set(key, format);
  // Zero has no sign, and a minus is longer than the hyphen that many languages' data has for it.
  return format.format(value + 0).replace('-', '−');
}
