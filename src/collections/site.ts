import { archivesOf, type TermArchive } from '#collections/archives.ts';
import { companionsOf } from '#collections/companions.ts';
import { type Delivery, deliveriesOf, type Event } from '#collections/deliveries.ts';
import {
  type Entry,
  type EntryLink,
  type EntrySource,
  entryOf,
  newestFirst,
} from '#collections/entry.ts';
import { statusOf } from '#collections/status.ts';
import { spellingsIn, vocabularyOf } from '#collections/terms.ts';
import { type Redirect, redirectsOf } from '#collections/redirects.ts';
import { type Upcoming, upcomingOf } from '#collections/upcoming.ts';
import type { Content, Source } from '#entries/source.ts';
import type { Taxonomy } from '#permalinks';

export type Person = Source<'people'>['data'] & { readonly id: string };

/** The entries before and after one in its list. */
export interface Neighbours {
  readonly newer?: EntryLink;
  readonly older?: EntryLink;
}

export interface Post extends Entry, Neighbours {
  readonly collection: 'posts';
  readonly authors: readonly Person[];
  readonly talks: readonly EntryLink[];
}

export interface Talk extends Entry, Neighbours {
  readonly collection: 'talks';
  readonly kind: Source<'talks'>['data']['kind'];
  readonly abstract?: string;
  readonly language: string;
  readonly level?: string;
  /** Minutes. */
  readonly duration?: number;
  readonly speakers: readonly { readonly person: Person; readonly role?: string }[];
  readonly deliveries: readonly Delivery[];
  readonly slides: Source<'talks'>['data']['slides'];
  readonly resources: Source<'talks'>['data']['resources'];
  readonly posts: readonly EntryLink[];
}

export interface Page extends Entry {
  readonly collection: 'pages';
}

/** The site as its readers get it: live, sorted, addressed, typed. */
export interface Site {
  readonly posts: readonly Post[];
  readonly talks: readonly Talk[];
  readonly pages: readonly Page[];
  /** Deliveries still to come, the next one first. */
  readonly upcoming: readonly Upcoming[];
  /** Posts and talks in one list, newest first. */
  readonly entries: readonly (Post | Talk)[];
  /** Each taxonomy's terms by label. */
  readonly archives: Readonly<Record<Taxonomy, readonly TermArchive[]>>;
  /** Old addresses of live entries. */
  readonly redirects: readonly Redirect[];
  /** What is not public yet, or no more. */
  readonly heldBack: readonly Entry[];
}

/**
 * Makes the finished lists. Pure: the same entries, instant and mode give the same site.
 *
 * @param now milliseconds since the Unix epoch
 * @param showAll in the development server, drafts and scheduled entries stand in the lists
 */
export function siteOf(content: Content['entries'], now: number, showAll = false): Site {
  const live = (source: EntrySource) => showAll || statusOf(source.data, now) === 'published';
  const shown = [...content.posts, ...content.talks].filter(live);
  const vocabularyFor = (taxonomy: Taxonomy, sources: readonly EntrySource[]) =>
    vocabularyOf(
      taxonomy,
      sources.flatMap((source) => spellingsIn(source, taxonomy)),
      taxonomy === 'tags' ? content.tags : [],
    );
  const vocabularies = {
    tags: vocabularyFor('tags', shown),
    categories: vocabularyFor('categories', shown),
    series: vocabularyFor('series', shown),
  };
  const people = new Map(content.people.map(({ id, data }) => [id, { id, ...data }]));
  const events = new Map<string, Event>(
    content.events.map(({ id, data }) => [id, { id, ...data }]),
  );
  const companions = companionsOf(shown);
  const linksOf = (source: EntrySource) => companions.get(source) ?? [];
  const known = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);

  const postOf = (source: Source<'posts'>): Post => ({
    ...entryOf(source, vocabularies, now),
    collection: 'posts',
    authors: known(source.data.authors),
    talks: linksOf(source),
  });
  const talkOf = (source: Source<'talks'>): Talk => {
    const { data } = source;
    return {
      ...entryOf(source, vocabularies, now),
      collection: 'talks',
      kind: data.kind,
      language: data.language,
      speakers: data.speakers.flatMap(({ person: id, role }) =>
        known([id]).map((person) => ({ person, ...(role && { role }) })),
      ),
      deliveries: deliveriesOf(data.deliveries, events, now),
      slides: data.slides,
      resources: data.resources,
      posts: linksOf(source),
      ...(data.abstract && { abstract: data.abstract }),
      ...(data.level && { level: data.level }),
      ...(data.duration && { duration: data.duration }),
    };
  };

  const posts = withNeighbours(content.posts.filter(live).map(postOf).toSorted(newestFirst));
  const talks = withNeighbours(content.talks.filter(live).map(talkOf).toSorted(newestFirst));
  const entries = [...posts, ...talks].toSorted(newestFirst);
  const archivesIn = (taxonomy: Taxonomy) =>
    archivesOf(entries, taxonomy, vocabularies[taxonomy].descriptionOf);
  return {
    posts,
    talks,
    pages: content.pages
      .filter(live)
      .map((source): Page => ({ ...entryOf(source, vocabularies, now), collection: 'pages' }))
      .toSorted(newestFirst),
    upcoming: upcomingOf(talks, now),
    entries,
    archives: {
      tags: archivesIn('tags'),
      categories: archivesIn('categories'),
      series: archivesIn('series'),
    },
    redirects: [...content.posts, ...content.talks, ...content.pages]
      .filter(live)
      .flatMap(redirectsOf),
    heldBack: [...content.posts, ...content.talks, ...content.pages]
      .map((source) => entryOf(source, vocabularies, now))
      .filter(({ status }) => status !== 'published')
      .toSorted(newestFirst),
  };
}

function withNeighbours<List extends Post | Talk>(list: readonly List[]): List[] {
  const link = (entry: List | undefined) => entry && { path: entry.path, title: entry.title };
  return list.map((entry, index) => {
    const newer = link(list[index - 1]);
    const older = link(list[index + 1]);
    return { ...entry, ...(newer && { newer }), ...(older && { older }) };
  });
}
