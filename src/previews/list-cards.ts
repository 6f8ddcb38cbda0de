import type { EventArchive } from '#collections/event-archives.ts';
import { placeText } from '#collections/names.ts';
import type { PersonArchive } from '#collections/person-archives.ts';
import type { Post } from '#collections/post.ts';
import type { Session } from '#collections/sessions.ts';
import type { Site } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { daysText, dayText } from '#components/day-text.ts';
import type { Card, CardRow } from '#previews/card.ts';
import { cardPerson, hueFor } from '#previews/words.ts';
import { siteUrl } from '#permalinks';
import { site as facts } from '#site.config';
import { words } from '#words/words.ts';

/** As many lines of a programme as ever have room. */
const shown = 4;

/** The hour where that tells lines apart, or else the day. */
function whenOf({ day }: Session['delivery'], hour?: string): { when?: string } {
  const when = hour ?? (day && dayText(day, 'short'));
  return when ? { when } : {};
}

/** The first of a list as lines of a programme. */
export const rowsOf = <Item>(list: readonly Item[], rowOf: (item: Item) => CardRow): CardRow[] =>
  list.slice(0, shown).map(rowOf);

export function eventCard({ event, sessions, posts, speakers }: EventArchive): Card {
  const { name, start, end = start } = event;
  const place = placeText(event);
  const oneDay = start === end;
  const rowOf = ({ talk, delivery }: Session): CardRow => ({
    ...whenOf(delivery, oneDay ? delivery.start : undefined),
    title: talk.title,
    ...hueFor(event),
  });
  return {
    design: 'event',
    title: name,
    lang: facts.lang,
    site: facts.title,
    label: words.event.one,
    ...(start && end && { kicker: daysText(start, end) }),
    ...(place && { note: place }),
    people: speakers.map(({ person }) => cardPerson(person)),
    rows: [...rowsOf(sessions, rowOf), ...rowsOf(posts, entryRow)].slice(0, shown),
    foot: [
      ...(sessions.length > 0 ? [words.counts.talks(sessions.length)] : []),
      ...(posts.length > 0 ? [words.counts.posts(posts.length)] : []),
      ...(speakers.length > 0 ? [words.counts.speakers(speakers.length)] : []),
    ],
    ...hueFor(event),
  };
}

export function personCard({ person, talks, posts, sessions }: PersonArchive): Card {
  const { name, role, bio } = person;
  return {
    design: 'person',
    title: name,
    lang: facts.lang,
    site: facts.title,
    label: talks.length > 0 ? words.person.speaker : words.person.author,
    people: [cardPerson(person)],
    rows: [...rowsOf(sessions, sessionRow), ...rowsOf(posts, entryRow)].slice(0, shown),
    foot: [
      ...(talks.length > 0 ? [words.counts.talks(talks.length)] : []),
      ...(posts.length > 0 ? [words.counts.posts(posts.length)] : []),
    ],
    ...(role && { kicker: role }),
    ...(bio?.short && { note: bio.short }),
  };
}

/** What a list is called, what it is, and a sentence about it. */
export interface ListWords {
  readonly title: string;
  readonly label?: string;
  readonly note?: string | undefined;
}

/** @param rows newest first, or the next first */
export function listCard({ title, label, note }: ListWords, rows: readonly CardRow[]): Card {
  return {
    design: 'list',
    title,
    lang: facts.lang,
    site: facts.title,
    rows: rows.slice(0, shown),
    ...(label && { label }),
    ...(note && { note }),
  };
}

/** The title page: the next talk, and what is new. */
export function homeCard({ upcoming, entries }: Site): Card {
  const next = upcoming.slice(0, 1);
  const newest = entries.slice(0, shown).filter(({ path }) => path !== next[0]?.talk.path);
  const rows = [...next.map(sessionRow), ...newest.map(entryRow)];
  return {
    ...listCard(
      { title: facts.title, label: new URL(siteUrl).host, note: facts.description },
      rows,
    ),
    design: 'home',
  };
}

export function entryRow(entry: Post | Talk): CardRow {
  const { title, published } = entry;
  const event = entry.collection === 'talks' ? entry.deliveries[0]?.event : entry.events[0];
  const when = published && dayText(published.day, 'short');
  return { title, ...(when && { when }), ...(event && hueFor(event)) };
}

export const eventRow = ({ event }: EventArchive): CardRow => ({
  ...(event.start && { when: dayText(event.start, 'short') }),
  title: event.name,
  ...hueFor(event),
});

export const personRow = ({ person }: PersonArchive): CardRow => ({ title: person.name });

export const sessionRow = ({ talk, delivery }: Session): CardRow => ({
  ...whenOf(delivery),
  title: talk.title,
  ...hueFor(delivery.event),
});
