import { type Delivery, isUpcoming } from '#collections/deliveries.ts';
import { type EntryLink, modified } from '#collections/entry.ts';
import type { Talk } from '#collections/talk.ts';
import type { Moment } from '#schemas/moment.ts';

/** What a line of a programme says of its talk. */
export interface SessionTalk extends EntryLink, Pick<Talk, 'id' | 'kind'> {
  /** When it last changed. */
  readonly modified?: Moment;
}

/** A delivery with the talk it is one of: a line of a programme. */
export interface Session {
  readonly talk: SessionTalk;
  readonly delivery: Delivery;
}

export function sessionTalk(talk: Talk): SessionTalk {
  const { id, path, title, kind } = talk;
  const changed = modified(talk);
  return { id, path, title, kind, ...(changed && { modified: changed }) };
}

/** Every delivery of the talks, newest first. */
export const sessionsOf = (talks: readonly Talk[]): Session[] =>
  talks
    .flatMap((talk) => {
      const facts = sessionTalk(talk);
      return talk.deliveries.map((delivery) => ({ talk: facts, delivery }));
    })
    .toSorted(
      (a, b) => b.delivery.begins - a.delivery.begins || (a.talk.path < b.talk.path ? -1 : 1),
    );

/** Whether a calendar has a place for it: its day is known, or the days of its event. */
export const isDated = ({ day, event }: Delivery): boolean => (day ?? event.start) !== undefined;

/** What is still to come, the next first. */
export const upcomingIn = (sessions: readonly Session[], now: number): Session[] =>
  sessions.filter(({ delivery }) => isUpcoming(delivery, now)).toReversed();

/** A recording that is not out yet. */
export interface AwaitedRecording {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The talk's. */
  readonly title: string;
}

/** The recordings whose day is still to come, the next first. */
export const awaitedIn = (sessions: readonly Session[]): AwaitedRecording[] =>
  sessions
    .flatMap(({ talk, delivery }) =>
      delivery.awaited.map(({ published = '' }) => ({ day: published, title: talk.title })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
