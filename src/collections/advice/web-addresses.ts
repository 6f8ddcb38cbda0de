import type { Mention } from '#entries/outline.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';
import { siteUrl } from '#permalinks';

/** An address on another site, where an entry names it. */
export interface WebAddress extends Mention {
  readonly file: string;
  /** The front matter field; absent in text. */
  readonly field?: string;
}

/** Every address on another site that an entry names, in its text and in its front matter. */
export function webAddressesIn(source: Source): WebAddress[] {
  const { file, outline, places, data } = source;
  const inText = [...(outline?.links ?? []), ...(outline?.frames ?? [])].map(
    ({ target, line, column }) => ({ target, line, column, file }),
  );
  const inFields = textsIn(data, []).map(({ text, path }) => ({
    target: text,
    ...placeOf(places, path),
    file,
    field: path.join('.'),
  }));
  return [...inText, ...inFields].filter(({ target }) => isForeign(target));
}

function isForeign(target: string): boolean {
  if (!/^(?:https?:)?\/\/[^\s/]/i.test(target)) return false;
  const url = URL.parse(target, 'https://base.invalid/');
  return url !== null && url.origin !== siteUrl;
}

/** Texts that are nothing but an address. */
function textsIn(
  value: unknown,
  path: readonly string[],
): { text: string; path: readonly string[] }[] {
  if (typeof value === 'string')
    return /^https?:\/\/\S+$/i.test(value) ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** A warning about an address, at its place. */
export const warnOfAddress = (
  { file, line, column, field }: WebAddress,
  message: string,
  hint: string,
): Problem => ({
  ...{ file, line, column, severity: 'warning', message, hint },
  ...(field !== undefined && { field }),
});
