import type { Session } from '#collections/sessions.ts';

/** Sessions that follow one another. */
export interface ProgrammeRoom {
  /** Absent where the day is one sequence, in which every session names its own, and for those without. */
  readonly room?: string;
  readonly sessions: readonly Session[];
}

/** A day of an event as a printed programme has it. */
export interface ProgrammeDay {
  /** `YYYY-MM-DD` on the event's calendar; absent for what nobody knows the day of, which comes last. */
  readonly day?: string;
  /** In the order of their first sessions, behind what has no room. */
  readonly rooms: readonly ProgrammeRoom[];
}

/**
 * The sessions of one event by day, and in a day by time, those without one last. Where sessions run at
 * the same time in several rooms, a reader has to choose one: such a day is told room by room.
 */
export const programmeOf = (sessions: readonly Session[]): ProgrammeDay[] =>
  [...Map.groupBy(sessions, ({ delivery }) => delivery.day)]
    .toSorted(([a], [b]) => compared(a, b))
    .map(([day, held]) => {
      const inOrder = held.toSorted((a, b) => compared(a.delivery.start, b.delivery.start));
      return {
        rooms: isParallel(inOrder) ? byRoom(inOrder) : [{ sessions: inOrder }],
        ...(day && { day }),
      };
    });

/** What is not known comes last. */
const compared = (a = '~', b = '~'): number => (a === b ? 0 : a < b ? -1 : 1);

/** @param sessions of one day, by their time */
const isParallel = (sessions: readonly Session[]): boolean =>
  sessions.some(({ delivery: { room, begins, ends } }, index) =>
    sessions
      .slice(index + 1)
      .some(
        ({ delivery: next }) =>
          room !== undefined &&
          next.room !== undefined &&
          next.room !== room &&
          next.start !== undefined &&
          next.begins < (ends ?? begins + 1),
      ),
  );

const byRoom = (sessions: readonly Session[]): ProgrammeRoom[] =>
  [...Map.groupBy(sessions, ({ delivery }) => delivery.room)]
    .toSorted(([a], [b]) => Number(b === undefined) - Number(a === undefined))
    .map(([room, held]) => ({ sessions: held, ...(room && { room }) }));
