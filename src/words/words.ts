import { site } from '#site.config';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

/** The site's own words: all that it says and no author wrote. */
export type Words = typeof en;

/** One row a language, by its code without a region. */
export const languages: Readonly<Record<string, Words>> = { de, en };

/**
 * The words in a language; of `de-AT` those of `de`.
 *
 * @param lang BCP 47
 * @throws when there are none
 */
export function wordsIn(lang: string): Words {
  const code = new Intl.Locale(lang).language;
  const found = languages[code];
  if (found) return found;
  throw new Error(
    `site.config: lang is ${lang}, and the site has no words of its own in that language, only in ${Object.keys(languages).join(', ')}: ` +
      `copy src/words/en/ to src/words/${code}/, translate it, and give it a row in src/words/words.ts`,
  );
}

/** The site's own words in the site's language. */
export const words: Words = wordsIn(site.lang);

/** Names as a list in the site's language: `a, b and c`. */
const list = new Intl.ListFormat(site.lang);
export const listed = (parts: readonly string[]): string => list.format(parts);

/** A text with a capital letter where it begins. */
export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(site.lang) + text.slice(first.length);
};

const inUnits = (unit: string, digits: number) =>
  new Intl.NumberFormat(site.lang, {
    ...{ style: 'unit', unit, unitDisplay: 'short' },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
const kilobytes = inUnits('kilobyte', 0);
const megabytes = inUnits('megabyte', 1);

/** How large a file is: `350 kB`, `1.2 MB`. */
export const fileSize = (bytes: number): string =>
  bytes < 1e6 ? kilobytes.format(Math.ceil(bytes / 1e3)) : megabytes.format(bytes / 1e6);
