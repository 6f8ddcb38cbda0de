import { type Listed, listed } from '#collections/listed.ts';
import type { Post } from '#collections/post.ts';
import { readingOrder } from '#collections/series.ts';
import type { Talk } from '#collections/talk.ts';
import type { Site } from '#collections/site.ts';
import type { Term } from '#collections/terms.ts';
import { taxonomies, type Taxonomy } from '#permalinks';
import { site } from '#site.config';

/** A tag, category or series with all it holds. */
export interface TermArchive extends Term {
  readonly description?: string;
  /** Newest first, as feeds have them. */
  readonly entries: readonly (Post | Talk)[];
  /** As its page has them: newest first too, but the parts of a series as they are read. */
  readonly shown: readonly (Post | Talk)[];
}

/** The terms that the entries have, by label, each with its entries in their order. */
export function archivesOf(
  entries: readonly (Post | Talk)[],
  taxonomy: Taxonomy,
  descriptionOf: (slug: string) => string | undefined,
): TermArchive[] {
  const held = new Map<Term, (Post | Talk)[]>();
  for (const entry of entries) {
    for (const term of entry[taxonomy]) {
      const list = held.get(term);
      if (list) list.push(entry);
      else held.set(term, [entry]);
    }
  }
  return [...held]
    .map(([term, list]): TermArchive => {
      const description = descriptionOf(term.slug);
      const shown = taxonomy === 'series' ? list.toSorted(readingOrder) : list;
      return { ...term, entries: list, shown, ...(description && { description }) };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, site.lang) || (a.slug < b.slug ? -1 : 1));
}

/** What the page of a term lists, the parts of a series with their numbers. */
export const listedIn = (taxonomy: Taxonomy, { shown }: Pick<TermArchive, 'shown'>): Listed[] =>
  taxonomy === 'series'
    ? shown.map((entry, index) => ({ ...listed(entry), part: index + 1 }))
    : shown.map(listed);

/** Every taxonomy with its archives, for code that treats them alike. */
export const allArchives = (site: Site): [Taxonomy, TermArchive][] =>
  taxonomies.flatMap((taxonomy) =>
    site.archives[taxonomy].map((archive): [Taxonomy, TermArchive] => [taxonomy, archive]),
  );
