import { destinationOf } from '#collections/destination.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { redirectsOf } from '#collections/redirects.ts';
import { siteUrl } from '#permalinks';

/** The entries that each entry's text links to, an old address counting as the new. */
export function mentionsIn(
  sources: readonly EntrySource[],
): ReadonlyMap<EntrySource, ReadonlySet<EntrySource>> {
  const byPath = new Map<string, EntrySource>();
  for (const source of sources) {
    for (const { path } of redirectsOf(source)) byPath.set(path, source);
  }
  for (const source of sources) byPath.set(entryPath(source), source);
  const mentionedBy = (source: EntrySource) => {
    const own = entryPath(source);
    return (source.outline?.links ?? []).flatMap(({ target }) => {
      const url = destinationOf(own, target);
      const other = url?.origin === siteUrl ? byPath.get(url.pathname) : undefined;
      return other && other !== source ? [other] : [];
    });
  };
  return new Map(sources.map((source) => [source, new Set(mentionedBy(source))]));
}

/** The same links seen from where they lead: who mentions each entry. */
export function mentionersIn(
  mentions: ReturnType<typeof mentionsIn>,
): ReadonlyMap<EntrySource, readonly EntrySource[]> {
  const mentioners = new Map<EntrySource, EntrySource[]>();
  for (const [source, others] of mentions) {
    for (const other of others) {
      const list = mentioners.get(other);
      if (list) list.push(source);
      else mentioners.set(other, [source]);
    }
  }
  return mentioners;
}
