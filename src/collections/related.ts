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
  const holders = new Map<string, number[]>();
  for (const [index, { tags }] of list.entries()) {
    for (const { slug } of tags) {
      const group = holders.get(slug);
      if (group) group.push(index);
      else holders.set(slug, [index]);
    }
  }
  // One table for all entries: a map for each of ten thousand costs seconds.
  const weights = new Float64Array(list.length);
  const relatedTo = (entry: Kind, own: number) => {
    const met: number[] = [];
    for (const { slug } of entry.tags) {
      const group = holders.get(slug) ?? [];
      const weight = Math.log(list.length / group.length);
      if (weight === 0) continue;
      for (const other of group) {
        if (weights[other] === 0) met.push(other);
        weights[other] = (weights[other] ?? 0) + weight;
      }
    }
    const best: { readonly index: number; readonly weight: number }[] = [];
    for (const index of met) {
      const weight = weights[index] ?? 0;
      weights[index] = 0;
      const last = best.at(-1);
      const isBetter = best.length < count || weight > (last?.weight ?? 0);
      if (index === own || (!isBetter && !(weight === last?.weight && index < last.index)))
        continue;
      best.push({ index, weight });
      best.sort((a, b) => b.weight - a.weight || a.index - b.index);
      best.splice(count);
    }
    return best.flatMap(({ index }) => list[index] ?? []);
  };
  return new Map(list.map((entry, index) => [entry, relatedTo(entry, index)]));
}
