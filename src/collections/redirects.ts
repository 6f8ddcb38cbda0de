import { type EntryLink, type EntrySource, entryPath } from '#collections/entry.ts';
import { aliasPath } from '#permalinks';

/** An old address, and where it leads now. */
export interface Redirect {
  readonly path: string;
  readonly to: EntryLink;
}

/** The old addresses in an entry's `aliases`, spelled as paths. */
export const redirectsOf = (source: EntrySource): Redirect[] =>
  source.data.aliases.map((alias) => ({
    path: aliasPath(alias),
    to: { path: entryPath(source), title: source.data.title },
  }));
