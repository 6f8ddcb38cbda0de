import { destinationOf } from '#collections/destination.ts';
import { type EntryLink, type EntrySource, entryPath } from '#collections/entry.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Place } from '#entries/problem.ts';
import { aliasPath, homePath, siteUrl, withoutBase } from '#permalinks';
import { site as facts } from '#site.config';

/** An old address, and where it leads now. */
export interface Redirect {
  readonly path: string;
  /** Its path is a full address where that is on another site. */
  readonly to: EntryLink;
}

/** Where site.config names old addresses. */
export const configFile = 'src/site.config.ts';

/** An old address as its author wrote it. */
export interface OldAddress extends Place {
  readonly written: string;
  readonly path: string;
  readonly file: string;
  readonly field: string;
  /** Where it leads, as site.config would say it. */
  readonly target: string;
}

/** The old addresses in an entry's `aliases`, spelled as paths. */
export const redirectsOf = (source: EntrySource): Redirect[] =>
  source.data.aliases.map((alias) => ({
    path: aliasPath(alias),
    to: { path: entryPath(source), title: source.data.title },
  }));

/**
 * The old addresses that site.config names.
 *
 * @param entries what they may lead to by its title; anything else is called by its address
 */
export function redirectsIn(
  redirects: Readonly<Record<string, string>>,
  entries: readonly EntryLink[],
): Redirect[] {
  const titles = new Map(entries.map(({ path, title }) => [path, title]));
  return Object.entries(redirects).map(([from, target]) => {
    const url = destinationOf(homePath, target);
    const own = url?.origin === siteUrl;
    const path = own ? url.href.slice(siteUrl.length) : (url?.href ?? target);
    const title = (own && titles.get(url.pathname)) || target;
    return { path: aliasPath(from), to: { path, title } };
  });
}

/**
 * Every old address, live or not.
 *
 * @param placeOfKey where a key stands in site.config
 */
export const oldAddressesIn = (
  texts: readonly EntrySource[],
  redirects: Readonly<Record<string, string>> = facts.redirects,
  placeOfKey: (key: string) => Place = () => ({ line: 1, column: 1 }),
): OldAddress[] => [
  ...texts.flatMap((source) =>
    source.data.aliases.map((written, index) => ({
      written,
      path: aliasPath(written),
      target: withoutBase(entryPath(source)),
      file: source.file,
      field: `aliases.${index}`,
      ...placeOf(source.places, ['aliases', index]),
    })),
  ),
  ...Object.entries(redirects).map(([written, target]) => ({
    written,
    path: aliasPath(written),
    file: configFile,
    field: `redirects.${written}`,
    target,
    ...placeOfKey(written),
  })),
];

/** Where a key of an object stands in the text of a program; its beginning when it is not found. */
export function placeOfKey(text: string, key: string): Place {
  for (const [index, line] of text.split('\n').entries()) {
    const column = Math.max(line.indexOf(`'${key}':`), line.indexOf(`"${key}":`));
    if (column >= 0) return { line: index + 1, column: column + 1 };
  }
  return { line: 1, column: 1 };
}
