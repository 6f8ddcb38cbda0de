import { counted, type Plural } from '#words/plural.ts';
import type { Words } from '#words/words.ts';

/** What the search says, in the site's language. */
export type SearchWords = Words['scripts']['search'];

export interface Speech {
  readonly lang: string;
  readonly words: SearchWords;
}

/** What the search form says, and in which language: SearchForm.astro leaves both on its element. */
export const speechOf = (root: HTMLElement): Speech => ({
  lang: root.lang,
  words: JSON.parse(root.dataset['words'] ?? '{}') as SearchWords,
});

/** A text with something in place of each `{name}`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/**
 * What was found, in words: `12 results for “noise”`, `10 of 12 results`, `Nothing found`. What the
 * reader asked for keeps its place as `{words}`.
 */
export function sum(
  { lang, words }: Speech,
  asked: string,
  counts: { readonly all: number; readonly shown: number },
): string {
  const { all, shown } = counts;
  if (all === 0) return asked ? words.nothingFor : words.nothing;
  const some: Plural = asked ? words.someFor : words.some;
  const every: Plural = asked ? words.resultsFor : words.results;
  const number = new Intl.NumberFormat(lang).format(shown);
  return counted(lang, shown < all ? some : every, all).replace('{shown}', number);
}
