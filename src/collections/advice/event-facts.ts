import { warnAt, warnOf } from '#collections/advice/warning.ts';
import type { Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';
import { unknownDay } from '#schemas/moment.ts';

/** What readers ask of an event first. */
const wanted = ['start', 'city', 'country', 'url'] as const;

/** Events that leave open where or when they are. */
export const openEvents = (events: readonly Source<'events'>[]): Problem[] =>
  events.flatMap((event) => {
    const open = wanted.filter((field) => event.data[field] === undefined);
    if (open.length === 0) return [];
    const lines = open.map((field) => `"${field}: …"`).join(', ');
    const message = `${event.data.name} has no ${open.join(', ')}`;
    return [warnAt(event, { line: 1, column: 1 }, message, `add ${lines}`)];
  });

/** Deliveries whose day nobody has written. */
export const openDays = (talks: readonly Source<'talks'>[]): Problem[] =>
  talks.flatMap((talk) =>
    talk.data.deliveries.flatMap(({ date, event }, index) =>
      date === unknownDay
        ? [
            warnOf(
              talk,
              ['deliveries', index, 'date'],
              `the day at ${event} is unknown, so lists show it without one`,
              'write the day, such as date: 2026-02-01',
            ),
          ]
        : [],
    ),
  );
