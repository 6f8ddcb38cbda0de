import type { Entry } from '#collections/entry.ts';

/**
 * The entries most like each entry, by the tags they share. A tag counts for as much as it is rare
 * (inverse document frequency, Spärck Jones 1972), so that one all entries have tells nothing.
 *
 * @param list newest first; of two equally alike entries the newer comes first
 * @param count at most so many for one entry
 */
export function relatedIn<Kind extends Pick<Entry, 'tags'>>(
  list: readonly Kind[],
  count: number,
): ReadonlyMap<Kind, readonly Kind[]> {
  const holders = new Map<string, Kind[]>();
  for (const entry of list) {
    for (const { slug } of entry.tags) {
      const group = holders.get(slug);
      if (group) group.push(entry);
      else holders.set(slug, [entry]);
    }
  }
  const order = new Map(list.map((entry, index) => [entry, index]));
  const relatedTo = (entry: Kind) => {
    const weights = new Map<Kind, number>();
    for (const { slug } of entry.tags) {
      const group = holders.get(slug) ?? [];
      const weight = Math.log(list.length / group.length);
      if (weight === 0) continue;
      for (const other of group) {
        if (other !== entry) weights.set(other, (weights.get(other) ?? 0) + weight);
      }
    }
    return [...weights]
      .toSorted(([a, m], [b, n]) => n - m || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, count)
      .map(([other]) => other);
  };
  return new Map(list.map((entry) => [entry, relatedTo(entry)]));
}
