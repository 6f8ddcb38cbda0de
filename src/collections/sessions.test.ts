import { expect, test } from 'vitest';
import { at, entriesOf, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';

const here = source('events', 'here');
const talk = (id: string, deliveries: readonly object[]) =>
  source('talks', id, {
    title: id,
    deliveries: deliveries.map((one) => ({ event: 'here', ...one })),
  });

const upcoming = (now: string, ...talks: ReturnType<typeof talk>[]) =>
  siteOf(entriesOf(here, ...talks), at(now)).upcoming.map(({ delivery }) => [
    delivery.title,
    delivery.day,
  ]);

test('the next delivery comes first, of whatever talk', () => {
  const one = talk('one', [{ date: '2026-09-01' }, { date: '2026-07-01' }]);
  const two = talk('two', [{ start: '2026-08-01T10:00', title: 'Two, revised' }]);
  expect(upcoming('2026-06-01T12:00:00Z', one, two)).toEqual([
    ['one', '2026-07-01'],
    ['Two, revised', '2026-08-01'],
    ['one', '2026-09-01'],
  ]);
});

test.each([
  ['before it begins', '2026-07-01T07:59:00Z', 1],
  ['while it lasts', '2026-07-01T08:59:00Z', 1],
  ['once it is over', '2026-07-01T09:00:00Z', 0],
])('a delivery from 10 to 11 in Brussels, %s', (_, now, count) => {
  const given = talk('one', [{ start: '2026-07-01T10:00', end: '2026-07-01T11:00' }]);
  expect(upcoming(now, given)).toHaveLength(count);
});

test.each(['cancelled', 'postponed', 'given'])('one that is %s is not to come', (status) => {
  expect(upcoming('2026-06-01T12:00:00Z', talk('one', [{ date: '2026-07-01', status }]))).toEqual(
    [],
  );
});
