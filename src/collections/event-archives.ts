import type { Event } from '#collections/event.ts';
import type { Speaker } from '#collections/person.ts';
import type { Post } from '#collections/post.ts';
import { type ProgrammeDay, programmeOf } from '#collections/programme.ts';
import { type Session, sessionsOf } from '#collections/sessions.ts';
import type { Talk } from '#collections/talk.ts';

/** An event with all the site has of it. */
export interface EventArchive {
  readonly event: Event;
  /** In the order they took place. */
  readonly sessions: readonly Session[];
  /** The same as a printed programme has them. */
  readonly days: readonly ProgrammeDay[];
  /** Reports from it and companions of its talks, newest first. */
  readonly posts: readonly Post[];
  /** Everyone who spoke, in the order of the programme. */
  readonly speakers: readonly Speaker[];
}

/** The events that something live names, the newest first. */
export function eventArchivesOf(
  events: readonly Event[],
  posts: readonly Post[],
  talks: readonly Talk[],
): EventArchive[] {
  const sessions = sessionsOf(talks).toReversed();
  return events
    .map((event): EventArchive => {
      const held = sessions.filter(({ delivery }) => delivery.event.id === event.id);
      const days = programmeOf(held);
      const inPrint = days.flatMap(({ rooms }) => rooms.flatMap((room) => room.sessions));
      const paths = new Set(held.map(({ talk }) => talk.path));
      return {
        event,
        sessions: held,
        days,
        posts: posts.filter(
          (post) =>
            post.events.some(({ id }) => id === event.id) ||
            post.talks.some(({ path }) => paths.has(path)),
        ),
        speakers: distinct(inPrint.flatMap(({ delivery }) => delivery.speakers)),
      };
    })
    .filter((archive) => archive.sessions.length > 0 || archive.posts.length > 0)
    .toSorted((a, b) => compared(firstDay(b), firstDay(a)) || compared(a.event.id, b.event.id));
}

/** The event's, or that of its first talk; '' where nobody knows it. */
const firstDay = ({ event, sessions }: EventArchive): string =>
  event.start ?? sessions.find(({ delivery }) => delivery.day)?.delivery.day ?? '';

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const distinct = (speakers: readonly Speaker[]): Speaker[] =>
  [...Map.groupBy(speakers, ({ person }) => person.id).values()].flatMap(([first]) => first ?? []);
