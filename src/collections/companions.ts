import { type EntryLink, type EntrySource, entryPath } from '#collections/entry.ts';

/** Posts and talks that belong together, whichever of the two names the other. */
export function companionsOf(sources: readonly EntrySource[]): Map<EntrySource, EntryLink[]> {
  const byId = new Map(sources.map((source) => [`${source.collection}/${source.id}`, source]));
  const companions = new Map<EntrySource, Set<EntrySource>>();
  const add = (one: EntrySource, other: EntrySource) =>
    companions.set(one, (companions.get(one) ?? new Set()).add(other));
  for (const source of sources) {
    for (const { collection, id } of source.references) {
      const other = byId.get(`${collection}/${id}`);
      if (!other) continue;
      add(source, other);
      add(other, source);
    }
  }
  return new Map(
    [...companions].map(([source, others]) => [
      source,
      [...others].map((other) => ({ path: entryPath(other), title: other.data.title })),
    ]),
  );
}
