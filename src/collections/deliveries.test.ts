import { expect, test } from 'vitest';
import { deliveriesOf } from '#collections/deliveries.ts';
import { type Event, eventOf } from '#collections/event.ts';
import { at, source } from '#collections/fixtures.test-data.ts';
import { personOf } from '#collections/person.ts';

function event(id: string, zone: string): [string, Event] {
  return [id, eventOf(source('events', id, { zone }))];
}
const events = new Map([
  event('brussels', 'Europe/Brussels'),
  event('tokyo', 'Asia/Tokyo'),
  event('chicago', 'America/Chicago'),
]);

const people = new Map(
  ['ada', 'bob'].map((id) => [id, personOf(source('people', id, { name: id }))] as const),
);

const talk = { title: 'The talk', language: 'en', speakers: [], duration: undefined };

const deliveries = (now: string, ...values: object[]) => {
  const { data } = source('talks', 'a', { deliveries: values });
  return deliveriesOf(data.deliveries, talk, events, people, at(now));
};

const day = (name: string, date: string) => ({ event: name, date });
const time = (name: string, start: string, end?: string) => ({
  event: name,
  start,
  ...(end && { end }),
});

test.each<[string, object, string]>([
  ['a day ends with the day, in winter', day('brussels', '2026-02-01'), '2026-02-01T23:00:00Z'],
  ['a day ends with the day, in summer', day('brussels', '2026-07-01'), '2026-07-01T22:00:00Z'],
  ['the day of 23 hours', day('brussels', '2026-03-29'), '2026-03-29T22:00:00Z'],
  ['the day of 25 hours', day('brussels', '2026-10-25'), '2026-10-25T23:00:00Z'],
  ['a day in Tokyo', day('tokyo', '2026-02-01'), '2026-02-01T15:00:00Z'],
  ['a day in Chicago', day('chicago', '2026-02-01'), '2026-02-02T06:00:00Z'],
  ['an end', time('brussels', '2026-02-01T11:50', '2026-02-01T12:10'), '2026-02-01T11:10:00Z'],
  [
    'an end in summer',
    time('brussels', '2026-07-01 10:00', '2026-07-01 10:30'),
    '2026-07-01T08:30:00Z',
  ],
  [
    'an end in Chicago',
    time('chicago', '2026-02-01T10:00', '2026-02-01T10:30'),
    '2026-02-01T16:30:00Z',
  ],
  ['an hour, where no end is known', time('brussels', '2026-02-01T11:50'), '2026-02-01T11:50:00Z'],
])('%s decides between scheduled and given', (_, delivery, over) => {
  const justBefore = new Date(at(over) - 1).toISOString();
  expect(deliveries(justBefore, delivery)[0]?.status).toBe('scheduled');
  expect(deliveries(over, delivery)[0]?.status).toBe('given');
});

test.each(['scheduled', 'given', 'cancelled', 'postponed'])('the author may say %s', (status) => {
  const delivery = { ...day('brussels', '2026-02-01'), status };
  expect(deliveries('2020-01-01T00:00:00Z', delivery)[0]?.status).toBe(status);
  expect(deliveries('2030-01-01T00:00:00Z', delivery)[0]?.status).toBe(status);
});

test("day and times are the event's", () => {
  const found = deliveries(
    '2026-01-01T00:00:00Z',
    time('tokyo', '2026-02-01 09:00', '2026-02-01 09:30'),
    day('brussels', '2026-01-31'),
  );
  expect(found.map(({ event: { id }, day: on, start, end }) => [id, on, start, end])).toEqual([
    ['tokyo', '2026-02-01', '09:00', '09:30'],
    ['brussels', '2026-01-31', undefined, undefined],
  ]);
});

test('newest first, and ties by event, whatever the order written', () => {
  const written = [
    day('brussels', '2025-02-01'),
    time('brussels', '2026-02-01T10:00', '2026-02-01T10:30'),
    time('chicago', '2026-02-01T03:00', '2026-02-01T03:30'),
    day('tokyo', '2026-05-01'),
  ];
  const order = (values: object[]) =>
    deliveries('2026-06-01T00:00:00Z', ...values).map((found) => `${found.event.id} ${found.day}`);
  const sorted = [
    'tokyo 2026-05-01',
    'brussels 2026-02-01',
    'chicago 2026-02-01',
    'brussels 2025-02-01',
  ];
  expect(order(written)).toEqual(sorted);
  expect(order(written.toReversed())).toEqual(sorted);
});

test('a delivery at an event that does not exist is left out', () => {
  expect(deliveries('2026-01-01T00:00:00Z', day('nowhere', '2026-02-01'))).toEqual([]);
});

test('what a delivery does not say is as in the talk', () => {
  const [own, usual] = deliveries(
    '2026-06-01T00:00:00Z',
    {
      ...day('brussels', '2026-02-01'),
      title: 'Le sujet',
      language: 'fr',
      speakers: ['bob', { person: 'ada', role: 'host' }],
    },
    day('tokyo', '2025-02-01'),
  );
  expect(usual).toMatchObject({ title: 'The talk', language: 'en', speakers: [] });
  expect(own).toMatchObject({
    title: 'Le sujet',
    language: 'fr',
    speakers: [{ person: { name: 'bob' } }, { person: { name: 'ada' }, role: 'host' }],
  });
});

test('a second delivery at an event has a key of its own, however the two are written', () => {
  const written = [day('brussels', '2026-02-01'), day('brussels', '2026-01-31')];
  const keys = (values: object[]) =>
    deliveries('2026-06-01T00:00:00Z', ...values).map((found) => [found.day, found.key]);
  const expected = [
    ['2026-02-01', 'brussels-2'],
    ['2026-01-31', 'brussels'],
  ];
  expect(keys(written)).toEqual(expected);
  expect(keys(written.toReversed())).toEqual(expected);
});

test.each<[string, object, number | undefined, string | undefined]>([
  ['its end', time('tokyo', '2026-02-01T09:00', '2026-02-01T09:30'), 45, '2026-02-01T00:30:00Z'],
  ["the talk's length", time('tokyo', '2026-02-01T09:00'), 45, '2026-02-01T00:45:00Z'],
  ['nothing', time('tokyo', '2026-02-01T09:00'), undefined, undefined],
  ['nothing, on a day', day('tokyo', '2026-02-01'), 45, undefined],
])('when it ends is known by %s', (_, delivery, duration, ends) => {
  const { data } = source('talks', 'a', { deliveries: [delivery] });
  const [found] = deliveriesOf(data.deliveries, { ...talk, duration }, events, people, 0);
  expect(found?.ends).toBe(ends && at(ends));
});

test.each([
  ['2026-03-28T12:00', '+01:00'],
  ['2026-03-29T12:00', '+02:00'],
  ['2026-10-25T12:00', '+01:00'],
])('the offset of Brussels at %s is %s', (start, offset) => {
  expect(deliveries('2026-01-01T00:00:00Z', time('brussels', start))[0]?.offset).toBe(offset);
});

const undated = (facts: object) => {
  const one = eventOf(source('events', 'one', { start: undefined, end: undefined, ...facts }));
  const { data } = source('talks', 'a', { deliveries: [day('one', 'unknown')] });
  const [found] = deliveriesOf(
    data.deliveries,
    talk,
    new Map([['one', one]]),
    people,
    at('2026-06-01T00:00:00Z'),
  );
  return found;
};

test('a day that nobody knows is the day of an event of one day', () => {
  expect(undated({ start: '2026-02-01' })).toMatchObject({ day: '2026-02-01', status: 'given' });
});

test('a day that nobody knows is some time during its event', () => {
  const { day: on, ...found } = undated({ start: '2026-05-31', end: '2026-06-01' }) ?? {};
  expect(on).toBeUndefined();
  expect(found).toMatchObject({
    status: 'scheduled',
    begins: at('2026-05-30T22:00:00Z'),
    over: at('2026-06-01T22:00:00Z'),
  });
});

test('what nobody knows the time of came before all else', () => {
  const { day: on, ...found } = undated({ zone: undefined }) ?? {};
  expect(on).toBeUndefined();
  expect(found).toMatchObject({ status: 'given', begins: 0, over: 0 });
});
