import type { Entry } from '#collections/entry.ts';

type Tagged = Pick<Entry, 'tags'>;

/** Tags of an entry that are compared, the rarest: common ones tell little, and each doubles the work. */
const comparedTags = 6;

/** The newest entries that have some tags in common. */
interface Group {
  /** By where they stand in the list; no more than can be asked for. */
  readonly newest: number[];
  /** Those of them that have one more tag, which is commoner, by its slug. */
  readonly within: Map<string, Group>;
}

/** A group that an entry is in, and what it counts for to be in it. */
interface Membership {
  readonly group: Group;
  readonly weight: number;
}

/**
 * The entries most like each entry, by the tags they share. A tag counts for as much as it is rare
 * (inverse document frequency, Spärck Jones 1972), so that one all entries have tells nothing.
 *
 * Entries are not compared two by two, which takes seconds for some ten thousand: each looks into the
 * groups it is in, from that which counts for most.
 *
 * @param list newest first; of two equally alike entries the newer comes first
 * @param count at most so many for one entry
 */
export function relatedIn<Kind extends Tagged>(
  list: readonly Kind[],
  count: number,
): ReadonlyMap<Kind, readonly Kind[]> {
  const weights = weightsOf(list);
  const all = emptyGroup();
  const memberships = list.map((entry, index) => {
    const own: Membership[] = [];
    const join = (outer: Group, slugs: readonly string[], outerWeight: number): void => {
      for (const [place, slug] of slugs.entries()) {
        const group = outer.within.get(slug) ?? emptyGroup();
        outer.within.set(slug, group);
        // One more than asked for: the entry that asks is among them.
        if (group.newest.length <= count) group.newest.push(index);
        const weight = outerWeight + (weights.get(slug) ?? 0);
        own.push({ group, weight });
        join(group, slugs.slice(place + 1), weight);
      }
    };
    join(all, rarestOf(entry, weights), 0);
    return own;
  });
  return new Map(
    list.map((entry, index) => {
      const best = bestIn(memberships[index] ?? [], index, count);
      return [entry, best.flatMap((other) => list[other] ?? [])];
    }),
  );
}

const emptyGroup = (): Group => ({ newest: [], within: new Map() });

/** What each tag counts for, by slug; without those that tell nothing. */
function weightsOf(list: readonly Tagged[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { tags } of list)
    for (const { slug } of tags) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return new Map(
    [...uses]
      .filter(([, used]) => used < list.length)
      .map(([slug, used]) => [slug, Math.log(list.length / used)]),
  );
}

/** The slugs of an entry's tags that are compared, the rarest first: in one order for all entries. */
function rarestOf({ tags }: Tagged, weights: ReadonlyMap<string, number>): string[] {
  const weight = (slug: string) => weights.get(slug) ?? 0;
  return [...new Set(tags.map(({ slug }) => slug))]
    .filter((slug) => weights.has(slug))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, comparedTags);
}

/**
 * Who is in the groups that count for most; who is in several was met in that which counts for more.
 *
 * @param memberships in any order; they are put in theirs
 */
function bestIn(memberships: Membership[], own: number, count: number): number[] {
  memberships.sort((a, b) => b.weight - a.weight);
  const best: number[] = [];
  for (let [start, end] = [0, 0]; start < memberships.length; start = end) {
    const weight = memberships[start]?.weight;
    const met: number[] = [];
    for (; memberships[end]?.weight === weight; end += 1)
      met.push(...(memberships[end]?.group.newest ?? []));
    for (const other of met.sort((a, b) => a - b)) {
      if (other !== own && !best.includes(other)) best.push(other);
      if (best.length === count) return best;
    }
  }
  return best;
}
