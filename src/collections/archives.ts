import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import type { Site } from '#collections/site.ts';
import type { Term } from '#collections/terms.ts';
import { taxonomies, type Taxonomy } from '#permalinks';
import { site } from '#site.config';

/** A tag, category or series with all it holds, newest first. */
export interface TermArchive extends Term {
  readonly description?: string;
  readonly entries: readonly (Post | Talk)[];
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
      return { ...term, entries: list, ...(description && { description }) };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, site.lang) || (a.slug < b.slug ? -1 : 1));
}

/** Every taxonomy with its archives, for code that treats them alike. */
export const allArchives = (site: Site): [Taxonomy, TermArchive][] =>
  taxonomies.flatMap((taxonomy) =>
    site.archives[taxonomy].map((archive): [Taxonomy, TermArchive] => [taxonomy, archive]),
  );
