import { expect, test } from 'vitest';
import { at, entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import { countsOf, timetableOf } from '#collections/timetable.ts';
import type { Source } from '#entries/source.ts';

const event = (id: string, zone: string, country = 'BE') =>
  source('events', id, { start: '2025-01-01', end: '2026-12-31', zone, country });
const events = [
  event('brussels', 'Europe/Brussels'),
  event('antwerp', 'Europe/Brussels'),
  event('tokyo', 'Asia/Tokyo', 'JP'),
  event('honolulu', 'Pacific/Honolulu', 'US'),
];
const talk = (id: string, deliveries: readonly object[], more: object = {}) =>
  source('talks', id, { title: id, deliveries, ...more });
const talks = (...sources: readonly Source[]) =>
  siteOf(entriesOf(...events, ...sources), now).talks;

/** The lines of each year as they are read. */
const timetable = (...sources: readonly Source[]) =>
  timetableOf(talks(...sources)).map(({ year, rows }) => [
    year,
    ...rows.map((row) => `${row.day} ${row.talk.title}${row.delivery ? '' : ' alone'}`),
  ]);

test('every time of every talk, newest first, by year', () => {
  expect(
    timetable(
      talk('a', [
        { event: 'brussels', date: '2025-02-01' },
        { event: 'tokyo', start: '2026-02-01T18:00' },
        { event: 'brussels', date: '2026-12-01' },
      ]),
      talk('b', [{ event: 'brussels', start: '2026-02-01T10:30' }]),
    ),
  ).toEqual([
    ['2026', '2026-12-01 a', '2026-02-01 b', '2026-02-01 a'],
    ['2025', '2025-02-01 a'],
  ]);
});

test('a talk of which no delivery is known stands at its own day', () => {
  expect(
    timetable(
      talk('given', [{ event: 'brussels', date: '2026-02-01' }], { date: '2020-01-01' }),
      talk('new', [], { date: '2026-03-01' }),
      talk('old', [], { date: '2019-05-01', publishDate: '2026-04-01' }),
    ),
  ).toEqual([
    ['2026', '2026-03-01 new alone', '2026-02-01 given'],
    ['2019', '2019-05-01 old alone'],
  ]);
});

test('a year is that of the place, and years are in order around the turn of one', () => {
  const eve = { event: 'honolulu', start: '2025-12-31T20:00' };
  const morning = { event: 'tokyo', start: '2026-01-01T09:00' };
  expect(timetable(talk('eve', [eve]), talk('morning', [morning]))).toEqual([
    ['2026', '2026-01-01 morning'],
    ['2025', '2025-12-31 eve'],
  ]);
});

test('a year without a talk is left out, and no talk makes no year', () => {
  expect(timetable(talk('a', [], { date: '2010-01-01' }), talk('b', []))).toEqual([
    ['2026', '2026-01-01 b alone'],
    ['2010', '2010-01-01 a alone'],
  ]);
  expect(timetable()).toEqual([]);
});

test('a talk given often is in the timetable as often', () => {
  const [first, second] = timetableOf(siteOf(entriesOf(...talkFixtures), now).talks);
  expect(first?.rows.map(({ delivery }) => [delivery?.event.name, delivery?.status])).toEqual([
    ['Example Conf Sydney 2026', 'scheduled'],
  ]);
  expect(second?.rows.map(({ delivery }) => [delivery?.event.name, delivery?.status])).toEqual([
    ['Example Conf Tokyo 2025', 'given'],
    ['Example Days Ghent 2025', 'given'],
    ['Example Conf New York 2025', 'cancelled'],
    ['Example Conf Brussels 2025', 'given'],
  ]);
});

test('counted are talks, what took place, and countries', () => {
  const found = talks(
    talk('a', [
      { event: 'brussels', date: '2025-02-01' },
      { event: 'antwerp', date: '2025-03-01', attendance: 'hybrid' },
      { event: 'honolulu', date: '2025-04-01', attendance: 'online' },
      { event: 'tokyo', date: '2025-05-01', status: 'cancelled' },
      { event: 'tokyo', date: '2026-12-01' },
    ]),
    talk('b', []),
  );
  expect(countsOf(found)).toEqual({ talks: 2, given: 3, countries: 1 });
  expect(countsOf([])).toEqual({ talks: 0, given: 0, countries: 0 });
});

test.each([
  ['before Sydney', '2026-10-03T23:00:00Z', { talks: 1, given: 3, countries: 2 }],
  ['after Sydney', '2026-10-03T23:25:00Z', { talks: 1, given: 4, countries: 3 }],
])('what is to come counts once it is over: %s', (_, time, counts) => {
  expect(countsOf(siteOf(entriesOf(...talkFixtures), at(time)).talks)).toEqual(counts);
});

test('a talk on a day that nobody knows stands at its event, or comes last', () => {
  const open = source('events', 'open', { start: undefined, end: undefined });
  const unknown = (event: string) => [{ event, date: 'unknown' }];
  expect(
    timetable(open, talk('a', unknown('open')), talk('b', unknown('brussels')), talk('c', [])),
  ).toEqual([
    ['2026', '2026-01-01 c alone'],
    ['2025', '2025-01-01 b'],
    [undefined, 'undefined a'],
  ]);
});
