import type { Delivery } from '#collections/deliveries.ts';
import { type Session, sessionsOf, sessionTalk } from '#collections/sessions.ts';
import type { Talk } from '#collections/talk.ts';

/** A line of the timetable: a delivery, or a talk of which no delivery is known. */
export interface TimetableRow {
  readonly talk: Session['talk'];
  /**
   * `YYYY-MM-DD`: the delivery's, or the first of its event; of a talk without deliveries its own, on
   * which it was written or published. Absent where nobody knows it.
   */
  readonly day?: string;
  readonly delivery?: Delivery;
}

/** The lines of one year, newest first. */
export interface TimetableYear {
  /** Absent for what nobody knows the year of, which comes last. */
  readonly year?: string;
  readonly rows: readonly TimetableRow[];
}

/**
 * Every time the talks were or will be given, by year.
 *
 * @param elsewhere what the page shows above the timetable
 */
export function timetableOf(
  talks: readonly Talk[],
  elsewhere: readonly Session[] = [],
): TimetableYear[] {
  const shown = new Set(elsewhere.map(({ delivery }) => delivery));
  const sessions = sessionsOf(talks).filter(({ delivery }) => !shown.has(delivery));
  const given = sessions.map(({ talk, delivery }): TimetableRow & { at: number } => {
    const day = delivery.day ?? delivery.event.start;
    return { talk, delivery, at: delivery.begins, ...(day && { day }) };
  });
  const alone = talks
    .filter(({ deliveries }) => deliveries.length === 0)
    .map((talk): TimetableRow & { at: number } => {
      const moment = talk.written ?? talk.published;
      const { day, instant = 0 } = moment ?? {};
      return { talk: sessionTalk(talk), at: instant, ...(day && { day }) };
    });
  const rows = [...given, ...alone].toSorted((a, b) => b.at - a.at);
  // Around New Year a place may have a later day at an earlier instant.
  return [...Map.groupBy(rows, ({ day = '' }) => day.slice(0, 4))]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, held]) => ({
      rows: held.map(({ at: _, ...row }) => row),
      ...(year && { year }),
    }));
}

/** What an audience would count. */
export interface TalkCounts {
  readonly talks: number;
  /** Deliveries that took place. */
  readonly given: number;
  /** Countries in which they took place before people, not online alone. */
  readonly countries: number;
}

export function countsOf(talks: readonly Talk[]): TalkCounts {
  const given = talks.flatMap(({ deliveries }) =>
    deliveries.filter(({ status }) => status === 'given'),
  );
  const before = given.filter(({ attendance }) => attendance !== 'online');
  return {
    talks: talks.length,
    given: given.length,
    countries: new Set(before.flatMap(({ event }) => event.country ?? [])).size,
  };
}
