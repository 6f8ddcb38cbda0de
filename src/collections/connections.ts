import type { EntryLink } from '#collections/entry.ts';
import { type Neighbours, withNeighbours } from '#collections/neighbours.ts';
import type { Post } from '#collections/post.ts';
import { relatedIn } from '#collections/related.ts';
import { type InSeries, placesIn } from '#collections/series.ts';
import type { Talk } from '#collections/talk.ts';

/** An entry whose text links to another, with the sentence in which it does, where that can be told. */
export interface Mentioner extends EntryLink {
  readonly sentence?: string;
}

/** What an entry has to do with others. */
export interface Connected extends Neighbours, InSeries {
  /** Entries of its collection with rare tags in common, the most alike first. */
  readonly related: readonly EntryLink[];
  /** Entries whose text links here and that are no companions. */
  readonly mentioners: readonly Mentioner[];
}

/** Related entries on one entry's page. */
const relatedCount = 3;

/** What an entry knows of its place before {@link placed} has seen the others. */
export const unplaced = { related: [], places: [] } as const;

/**
 * The entries with their neighbours, their places in series, and the entries like them.
 *
 * @param list newest first, of one collection
 * @param all newest first, of those that may stand in one series
 */
export function placed<Kind extends Post | Talk>(
  list: readonly Kind[],
  all: readonly (Post | Talk)[],
): Kind[] {
  const places = placesIn(all);
  const related = relatedIn(list, relatedCount);
  return withNeighbours(
    list.map((entry) => ({
      ...entry,
      places: places.get(entry) ?? [],
      related: (related.get(entry) ?? []).map(({ path, title }) => ({ path, title })),
    })),
  );
}
