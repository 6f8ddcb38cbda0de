import type { Entry, EntryLink } from '#collections/entry.ts';

/** Where an entry stands in a series that has more parts than it. */
export interface SeriesPlace {
  readonly label: string;
  readonly path: string;
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly of: number;
  /** In the order of reading: all parts, or those about this one where they are many. */
  readonly parts: readonly EntryLink[];
  /** The number of the first of `parts`. */
  readonly first: number;
}

export interface InSeries {
  readonly places: readonly SeriesPlace[];
}

/** Parts that one page lists. */
const shownParts = 25;

/** What decides where an entry stands in a series. */
type Part = Pick<Entry, 'id' | 'path' | 'published'>;

/** As a person counts: `part-2` before `part-10`. */
const counted = new Intl.Collator('en', { numeric: true });

/**
 * The order in which a series is read: the oldest part first, and parts of one instant by their names,
 * which mostly count.
 */
export const readingOrder = (a: Part, b: Part): number =>
  (a.published?.instant ?? 0) - (b.published?.instant ?? 0) ||
  counted.compare(a.id, b.id) ||
  (a.path < b.path ? -1 : 1);

/**
 * Each entry's places in its series; of one that is the only part yet, nothing is said.
 *
 * @param list in any order
 */
export function placesIn<Kind extends Part & Pick<Entry, 'title' | 'series'>>(
  list: readonly Kind[],
): ReadonlyMap<Kind, readonly SeriesPlace[]> {
  const held = new Map<string, EntryLink[]>();
  const places = new Map<Kind, { slug: string; label: string; path: string; number: number }[]>();
  const parts = list.filter(({ series }) => series.length > 0);
  for (const entry of parts.toSorted(readingOrder)) {
    const { path, title, series } = entry;
    const own = series.map((term) => {
      const parts = held.get(term.slug) ?? [];
      held.set(term.slug, parts);
      return { ...term, number: parts.push({ path, title }) };
    });
    places.set(entry, own);
  }
  const placesOf = (entry: Kind) =>
    (places.get(entry) ?? []).flatMap(({ slug, label, path, number }): SeriesPlace[] => {
      const all = held.get(slug) ?? [];
      if (all.length < 2) return [];
      const middle = number - Math.ceil(shownParts / 2);
      const skipped = Math.max(0, Math.min(middle, all.length - shownParts));
      const parts = all.slice(skipped, skipped + shownParts);
      return [{ label, path, number, of: all.length, parts, first: skipped + 1 }];
    });
  return new Map(list.map((entry) => [entry, placesOf(entry)]));
}
