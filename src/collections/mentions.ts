import { destinationOf } from '#collections/destination.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { redirectsOf } from '#collections/redirects.ts';
import { siteUrl } from '#permalinks';

/** What each entry's text links to, with the sentence of the first such link; '' where none can be told. */
export type Mentions = ReadonlyMap<EntrySource, ReadonlyMap<EntrySource, string>>;

/** The entries that each entry's text links to, an old address counting as the new. */
export function mentionsIn(sources: readonly EntrySource[]): Mentions {
  const byPath = new Map<string, EntrySource>();
  for (const source of sources) {
    for (const { path } of redirectsOf(source)) byPath.set(path, source);
  }
  for (const source of sources) byPath.set(entryPath(source), source);
  const mentionedBy = (source: EntrySource) => {
    const mentioned = new Map<EntrySource, string>();
    for (const [path, sentence] of pathsIn(source)) {
      const other = byPath.get(path);
      if (other && other !== source && !mentioned.has(other)) mentioned.set(other, sentence);
    }
    return mentioned;
  };
  return new Map(sources.map((source) => [source, mentionedBy(source)]));
}

/** Of an entry that was not read again, the same as before. */
const known = new WeakMap<EntrySource, ReadonlyMap<string, string>>();

/** The paths of this site to which an entry's text links, with the sentence of the first such link. */
function pathsIn(source: EntrySource): ReadonlyMap<string, string> {
  const before = known.get(source);
  if (before) return before;
  const own = entryPath(source);
  const paths = new Map<string, string>();
  for (const { target, sentence = '' } of source.outline?.links ?? []) {
    const url = destinationOf(own, target);
    if (url?.origin === siteUrl && !paths.has(url.pathname)) paths.set(url.pathname, sentence);
  }
  known.set(source, paths);
  return paths;
}

/** The same links seen from where they lead: who mentions each entry, and in which sentence. */
export function mentionersIn(mentions: Mentions): Mentions {
  const mentioners = new Map<EntrySource, Map<EntrySource, string>>();
  for (const [source, others] of mentions) {
    for (const [other, sentence] of others) {
      const known = mentioners.get(other);
      if (known) known.set(source, sentence);
      else mentioners.set(other, new Map([[source, sentence]]));
    }
  }
  return mentioners;
}
