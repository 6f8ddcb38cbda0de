import { archivesOf, type TermArchive } from '#collections/archives.ts';
import { companionsOf } from '#collections/companions.ts';
import { type Mentioner, placed, unplaced } from '#collections/connections.ts';
import {
  type Entry,
  type EntryLink,
  type EntrySource,
  entryOf,
  entryPath,
  newestFirst,
} from '#collections/entry.ts';
import { type EventArchive, eventArchivesOf } from '#collections/event-archives.ts';
import { type Event, eventOf } from '#collections/event.ts';
import { type Facets, facetsOf } from '#collections/facets.ts';
import { mentionersIn, mentionsIn } from '#collections/mentions.ts';
import { type PersonArchive, personArchivesOf } from '#collections/person-archives.ts';
import { type Person, personOf } from '#collections/person.ts';
import type { Post } from '#collections/post.ts';
import { type Redirect, redirectsIn, redirectsOf } from '#collections/redirects.ts';
import {
  type AwaitedRecording,
  awaitedIn,
  isDated,
  type Session,
  sessionsOf,
  upcomingIn,
} from '#collections/sessions.ts';
import { statusOf } from '#collections/status.ts';
import { type Talk, talkFacts } from '#collections/talk.ts';
import { vocabularyOf } from '#collections/terms.ts';
import type { Content, Source } from '#entries/source.ts';
import type { Taxonomy } from '#permalinks';
import { site as facts } from '#site.config';

export interface Page extends Entry {
  readonly collection: 'pages';
}

/** The site as its readers get it: live, sorted, addressed, typed. */
export interface Site {
  readonly posts: readonly Post[];
  readonly talks: readonly Talk[];
  readonly pages: readonly Page[];
  /** Every delivery of every talk, newest first. */
  readonly sessions: readonly Session[];
  /** Those of them that a calendar has a place for. */
  readonly dated: readonly Session[];
  /** Those of them that have a recording. */
  readonly recorded: readonly Session[];
  /** Deliveries still to come, the next one first. */
  readonly upcoming: readonly Session[];
  /** Events that something live names, newest first. */
  readonly events: readonly EventArchive[];
  /** People whom something live names, by name. */
  readonly people: readonly PersonArchive[];
  /** Those of them who speak. */
  readonly speakers: readonly PersonArchive[];
  /** Talks by what they have in common. */
  readonly facets: Facets;
  /** Posts and talks in one list, newest first. */
  readonly entries: readonly (Post | Talk)[];
  /** Each taxonomy's terms by label. */
  readonly archives: Readonly<Record<Taxonomy, readonly TermArchive[]>>;
  /** Old addresses of live entries, and those that site.config names. */
  readonly redirects: readonly Redirect[];
  /** What is not public yet, or no more. */
  readonly heldBack: readonly Entry[];
  /** Recordings whose day is still to come, the next first. */
  readonly awaited: readonly AwaitedRecording[];
  /** Files of events and people that nothing live names, and that have no page. */
  readonly unnamed: readonly string[];
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
  const vocabularyFor = (taxonomy: Taxonomy) =>
    vocabularyOf(
      taxonomy,
      shown.flatMap(({ data }) => data[taxonomy].map((text) => ({ text }))),
      taxonomy === 'tags' ? content.tags : [],
    );
  const vocabularies = {
    tags: vocabularyFor('tags'),
    categories: vocabularyFor('categories'),
    series: vocabularyFor('series'),
  };
  const people = byId<Person>(content.people.map(personOf));
  const events = byId<Event>(content.events.map(eventOf));
  const known = <Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]) =>
    ids.flatMap((id) => map.get(id) ?? []);

  const texts = [...shown, ...content.pages.filter(live)];
  const mentions = mentionsIn(texts);
  const mentioners = mentionersIn(mentions);
  const companions = companionsOf(shown, mentions);
  const companionLinks = (source: EntrySource) => (companions.get(source) ?? []).map(linkTo);
  const mentionersOf = (source: EntrySource): Mentioner[] =>
    [...(mentioners.get(source) ?? [])]
      .filter(([other]) => !companions.get(source)?.includes(other))
      .map(([other, sentence]) => ({
        ...linkTo(other),
        // A title in a list of links says nothing on the page whose title it is.
        ...(sentence && sentence !== source.data.title && { sentence }),
      }));

  const postOf = (source: Source<'posts'>): Post => ({
    ...entryOf(source, vocabularies, now),
    ...unplaced,
    mentioners: mentionersOf(source),
    collection: 'posts',
    authors: known(people, source.data.authors),
    talks: companionLinks(source),
    events: known(events, source.data.events),
  });
  const talkOf = (source: Source<'talks'>): Talk => ({
    ...entryOf(source, vocabularies, now),
    ...talkFacts(source, events, people, now, showAll),
    ...unplaced,
    mentioners: mentionersOf(source),
    collection: 'talks',
    posts: companionLinks(source),
  });

  const livePosts = content.posts.filter(live).map(postOf).toSorted(newestFirst);
  const liveTalks = content.talks.filter(live).map(talkOf).toSorted(newestFirst);
  const liveEntries = [...livePosts, ...liveTalks].toSorted(newestFirst);
  const posts = placed(livePosts, liveEntries);
  const talks = placed(liveTalks, liveEntries);
  const entries = [...posts, ...talks].toSorted(newestFirst);
  const sessions = sessionsOf(talks);
  const archivesIn = (taxonomy: Taxonomy) =>
    archivesOf(entries, taxonomy, vocabularies[taxonomy].descriptionOf);
  const talkSources = byId(content.talks.filter(live));
  const persons = personArchivesOf(
    content.people,
    people,
    (id) => known(talkSources, [id]).map(entryPath)[0],
    posts,
    talks,
  );
  const gatherings = eventArchivesOf([...events.values()], posts, talks);
  const withPage = new Set([
    ...gatherings.map(({ event }) => `events/${event.id}`),
    ...persons.map(({ person }) => `people/${person.id}`),
  ]);
  const all: readonly EntrySource[] = [...content.posts, ...content.talks, ...content.pages];
  return {
    posts,
    talks,
    pages: content.pages
      .filter(live)
      .map((source): Page => ({ ...entryOf(source, vocabularies, now), collection: 'pages' }))
      .toSorted(newestFirst),
    sessions,
    dated: sessions.filter(({ delivery }) => isDated(delivery)),
    recorded: sessions.filter(({ delivery }) => delivery.recordings.length > 0),
    upcoming: upcomingIn(sessions, now),
    events: gatherings,
    people: persons,
    speakers: persons.filter((archive) => archive.talks.length > 0),
    facets: facetsOf(talks),
    entries,
    archives: {
      tags: archivesIn('tags'),
      categories: archivesIn('categories'),
      series: archivesIn('series'),
    },
    redirects: [
      ...all.filter(live).flatMap(redirectsOf),
      ...redirectsIn(facts.redirects, all.filter(live).map(linkTo)),
    ],
    heldBack: all
      .filter(({ data }) => statusOf(data, now) !== 'published')
      .map((source) => entryOf(source, vocabularies, now))
      .toSorted(newestFirst),
    awaited: awaitedIn(sessions),
    unnamed: [...content.events, ...content.people]
      .filter(({ collection, id }) => !withPage.has(`${collection}/${id}`))
      .map(({ file }) => file),
  };
}

const byId = <Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> => new Map(values.map((value) => [value.id, value]));

const linkTo = (source: EntrySource): EntryLink => ({
  path: entryPath(source),
  title: source.data.title,
});
