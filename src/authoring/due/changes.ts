/** What passing time alone changes on the site. */
import type { Delivery } from '#collections/deliveries.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { eventOf } from '#collections/event.ts';
import { personOf } from '#collections/person.ts';
import { isOut, recordingId } from '#collections/recordings.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import { talkFacts } from '#collections/talk.ts';
import type { Content, Source } from '#entries/source.ts';
import { absoluteUrl } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { words } from '#words/words.ts';

export interface Change {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /**
   * An entry or a recording becomes public or an entry leaves; a delivery is given, or is over although its author still
   * calls it scheduled.
   */
  readonly change: 'public' | 'expired' | 'given' | 'over';
  /** With scheme and host; a delivery's with its place on the talk's page. */
  readonly address: string;
  readonly title: string;
  /** Path of the entry's file from the project's root. */
  readonly file: string;
}

/**
 * How the site at one instant differs from the site at an earlier one, in the order of time. What came
 * and went between the two makes no difference.
 *
 * @param since milliseconds since the Unix epoch
 * @param until not before `since`
 */
export function changesBetween(
  entries: Content['entries'],
  since: number,
  until: number,
): Change[] {
  const texts: EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  return [
    ...texts.flatMap((source) => publication(source, since, until)),
    ...deliveries(entries, since, until),
    ...recordings(entries, since, until),
  ].toSorted((a, b) => a.at - b.at || (a.address < b.address ? -1 : 1));
}

function publication(source: EntrySource, since: number, until: number): Change[] {
  const { data, file } = source;
  const [before, after] = [statusOf(data, since), statusOf(data, until)];
  if ((before === 'published') === (after === 'published')) return [];
  const change = after === 'published' ? 'public' : 'expired';
  const at = (change === 'public' ? publicationOf(data) : data.expiryDate)?.instant ?? until;
  return [{ at, change, address: absoluteUrl(entryPath(source)), title: data.title, file }];
}

/** Deliveries that are to come for readers of the earlier site, and no more for those of the later. */
function deliveries(entries: Content['entries'], since: number, until: number): Change[] {
  const factsAt = talksAt(entries);
  return liveTalks(entries, since, until).flatMap((talk) => {
    const after = factsAt(talk, until);
    const ahead = new Set(after.upcoming.map(({ key }) => key));
    const statuses = new Map(after.deliveries.map(({ key, status }) => [key, status]));
    return factsAt(talk, since)
      .upcoming.filter(({ key }) => !ahead.has(key))
      .map(({ key, over, title, event }: Delivery): Change => ({
        at: over,
        change: statuses.get(key) === 'given' ? 'given' : 'over',
        address: `${absoluteUrl(entryPath(talk))}#${encodeURIComponent(key)}`,
        title: `${title}, ${event.name}`,
        file: talk.file,
      }));
  });
}

/** Recordings whose day has come. */
function recordings(entries: Content['entries'], since: number, until: number): Change[] {
  const factsAt = talksAt(entries);
  return liveTalks(entries, since, until).flatMap((talk) =>
    factsAt(talk, since).deliveries.flatMap(({ awaited, event }) =>
      awaited
        .filter((recording) => isOut(recording, until))
        .map((recording): Change => ({
          at: momentOf(recording.published ?? '')?.instant ?? until,
          change: 'public',
          address: `${absoluteUrl(entryPath(talk))}#${recordingId(recording)}`,
          title: words.recording.news(talk.data.title, event.name),
          file: talk.file,
        })),
    ),
  );
}

const liveTalks = ({ talks }: Content['entries'], ...instants: readonly number[]) =>
  talks.filter(({ data }) => instants.every((now) => statusOf(data, now) === 'published'));

function talksAt(entries: Content['entries']) {
  const events = new Map(entries.events.map((source) => [source.id, eventOf(source)]));
  const people = new Map(entries.people.map((source) => [source.id, personOf(source)]));
  return (talk: Source<'talks'>, now: number) => talkFacts(talk, events, people, now);
}

/** `2026-11-05T09:00:00Z  public  https://…/posts/a/  Title`, the time in UTC. */
export const changeLine = ({ at, change, address, title }: Change): string =>
  [timeOf(at), change.padEnd('expired'.length), address, title].join('  ');

/** The same for other programs. */
export const changesJson = (changes: readonly Change[]): string =>
  JSON.stringify(
    changes.map((change) => ({ ...change, at: timeOf(change.at) })),
    undefined,
    2,
  );

/** RFC 3339, without the fraction where that is nothing. */
export const timeOf = (instant: number): string =>
  new Date(instant).toISOString().replace('.000Z', 'Z');
