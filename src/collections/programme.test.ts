import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';

/** What the page of an event prints: its days, in them the rooms, in these the talks with their times. */
function printed(...deliveries: readonly (readonly [id: string, facts: object])[]) {
  const talks = deliveries.map(([id, facts]) =>
    source('talks', id, { title: id, deliveries: [{ event: 'here', ...facts }] }),
  );
  const [archive] = siteOf(entriesOf(source('events', 'here'), ...talks), now).events;
  return archive?.days.map(({ day, rooms }) => [
    day,
    ...rooms.map(({ room, sessions }) => [
      room,
      ...sessions.map(({ talk, delivery }) =>
        [talk.title, delivery.start].filter(Boolean).join(' '),
      ),
    ]),
  ]);
}
const at = (start: string, end?: string, room?: string) => ({
  start: `2026-02-01T${start}`,
  ...(end && { end: `2026-02-01T${end}` }),
  ...(room && { room }),
});

test('days in their order, and what nobody knows the day of last', () => {
  expect(
    printed(
      ['late', { date: '2026-02-01' }],
      ['lost', { date: 'unknown' }],
      ['early', { start: '2026-01-31T16:00' }],
    ),
  ).toEqual([
    ['2026-01-31', [undefined, 'early 16:00']],
    ['2026-02-01', [undefined, 'late']],
    [undefined, [undefined, 'lost']],
  ]);
});

test('one after the other, a day is one sequence from room to room', () => {
  expect(
    printed(
      ['c', at('12:00', '12:30', 'A')],
      ['untimed', { date: '2026-02-01', room: 'C' }],
      ['a', at('09:00', '10:00', 'A')],
      ['b', at('10:00', '11:00', 'B')],
    ),
  ).toEqual([['2026-02-01', [undefined, 'a 09:00', 'b 10:00', 'c 12:00', 'untimed']]]);
});

test('at the same time in several rooms, a day is told room by room', () => {
  expect(
    printed(
      ['b', at('09:30', '10:30', 'B')],
      ['anywhere', at('08:00')],
      ['a', at('09:00', '10:00', 'A')],
      ['c', at('12:00', '12:30', 'A')],
    ),
  ).toEqual([
    ['2026-02-01', [undefined, 'anywhere 08:00'], ['A', 'a 09:00', 'c 12:00'], ['B', 'b 09:30']],
  ]);
});

test.each([
  ['that begin together, though no end is known', [at('09:00', '', 'A'), at('09:00', '', 'B')], 2],
  ['of which the first may be over', [at('09:00', '', 'A'), at('09:30', '', 'B')], 1],
  ['in one room', [at('09:00', '10:00', 'A'), at('09:30', '10:00', 'A')], 1],
  ['of which one has no room', [at('09:00', '10:00', 'A'), at('09:30', '10:00')], 1],
  ['of which one has no time', [at('09:00', '10:00', 'A'), { date: '2026-02-01', room: 'B' }], 1],
] as const)('two sessions %s', (_, [first, second], rooms) => {
  // The day and its rooms.
  expect(printed(['a', first], ['b', second])?.[0]).toHaveLength(1 + rooms);
});
