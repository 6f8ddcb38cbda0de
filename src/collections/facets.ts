import type { Talk } from '#collections/talk.ts';
import { type TalkFacet, talkFacetPath } from '#permalinks';
import { languageName } from '#collections/names.ts';
import { site } from '#site.config';
import { words } from '#words/words.ts';

/** The talks that have one thing in common. */
export interface Facet {
  readonly facet: TalkFacet;
  readonly label: string;
  readonly path: string;
  /** Newest first. */
  readonly talks: readonly Talk[];
}
/** Each way of grouping with its groups by label. */
export type Facets = Readonly<Record<TalkFacet, readonly Facet[]>>;

/** Talks by topic, kind and language; where all talks share a kind or a language, it tells nothing. */
export function facetsOf(talks: readonly Talk[]): Facets {
  const kinds = grouped('kinds', talks, ({ kind }) => [{ slug: kind, label: words.kinds[kind] }]);
  const languages = grouped('languages', talks, ({ language, deliveries }) =>
    [...new Set([language, ...deliveries.map((delivery) => delivery.language)])].map((slug) => ({
      slug,
      label: languageName(slug),
    })),
  );
  return {
    topics: grouped('topics', talks, ({ tags }) => tags),
    kinds: kinds.length > 1 ? kinds : [],
    languages: languages.length > 1 ? languages : [],
  };
}

function grouped(
  facet: TalkFacet,
  talks: readonly Talk[],
  valuesOf: (talk: Talk) => readonly { readonly slug: string; readonly label: string }[],
): Facet[] {
  const found = new Map<string, { label: string; talks: Talk[] }>();
  for (const talk of talks) {
    for (const { slug, label } of valuesOf(talk)) {
      const group = found.get(slug) ?? { label, talks: [] };
      group.talks.push(talk);
      found.set(slug, group);
    }
  }
  return [...found]
    .map(([slug, group]) => ({ facet, path: talkFacetPath(facet, slug), ...group }))
    .toSorted((a, b) => a.label.localeCompare(b.label, site.lang) || (a.path < b.path ? -1 : 1));
}
