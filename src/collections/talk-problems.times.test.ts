import { expect, test } from 'vitest';
import { at } from '#collections/fixtures.test-data.ts';
import { given, said } from '#collections/talk-problems.test-data.ts';

test('a time that the clock leaves out when it is put forward', async () => {
  const report = await said({
    a: given('event: brussels, start: 2026-03-29T02:30, end: 2026-03-29T02:59'),
    b: given('event: new-york, start: 2026-03-08T02:30'),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:23  error  deliveries.0.start: there is no 02:30 on that day in Europe/Brussels, where clocks are put forward — write start: 2026-03-29T03:30
    src/content/talks/a.md:5:48  error  deliveries.0.end: there is no 02:59 on that day in Europe/Brussels, where clocks are put forward — write end: 2026-03-29T03:59
    src/content/talks/b.md:5:23  error  deliveries.0.start: there is no 02:30 on that day in America/New_York, where clocks are put forward — write start: 2026-03-08T03:30
    3 errors in 2 files"
  `);
});

test('a time that comes twice when the clock is put back', async () => {
  const report = await said({
    a: given('event: brussels, start: 2026-10-25T02:30, end: 2026-10-25T03:30'),
    b: given('event: new-york, start: 2026-10-31T23:30, end: 2026-11-01T01:00'),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:23  warning  deliveries.0.start: 02:30 comes twice on that day in Europe/Brussels, where clocks are put back; the first is taken — check the time in the programme
    src/content/talks/b.md:5:48  warning  deliveries.0.end: 01:00 comes twice on that day in America/New_York, where clocks are put back; the first is taken — check the time in the programme
    2 warnings in 2 files"
  `);
});

test.each([
  ['brussels', '2026-03-29T01:59', 'before the clock is put forward'],
  ['brussels', '2026-03-29T03:00', 'once it is put forward'],
  ['brussels', '2026-03-08T02:30', "on another zone's day"],
  ['new-york', '2026-03-29T02:30', "on another zone's day"],
  ['new-york', '2026-10-25T02:30', "on another zone's day"],
  ['tokyo', '2026-03-29T02:30', 'where clocks never change'],
  ['brussels', '2026-10-25T03:00', 'once the clock is put back'],
])('in %s, %s is a time like any other: %s', async (id, start) => {
  expect(await said({ a: given(`event: ${id}, start: ${start}`) })).toBe('no problems');
});

test("a day outside of the event's", async () => {
  const report = await said({
    a: given(
      'event: weekend, date: 2026-01-30',
      'event: weekend, start: 2026-02-02T10:00',
      'event: evening, start: 2026-02-13T00:10',
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:22  warning  deliveries.0.date: 2026-01-30 is not a day of Weekend, which lasts from 2026-01-31 to 2026-02-01 — correct this day, or the event's in src/content/events/weekend.yaml
    src/content/talks/a.md:6:22  warning  deliveries.1.start: 2026-02-02 is not a day of Weekend, which lasts from 2026-01-31 to 2026-02-01 — correct this day, or the event's in src/content/events/weekend.yaml
    src/content/talks/a.md:7:22  warning  deliveries.2.start: 2026-02-13 is not a day of Evening, which is on 2026-02-12 — correct this day, or the event's in src/content/events/evening.yaml
    3 warnings in 1 file"
  `);
});

test("the event's first and last day are its own, and a session may last past midnight", async () => {
  const report = await said({
    a: given(
      'event: weekend, date: 2026-01-31',
      'event: weekend, start: 2026-02-01T23:30, end: 2026-02-02T00:30',
    ),
  });
  expect(report).toBe('no problems');
});

const stillScheduled = given(
  'event: brussels, date: 2026-02-01, status: scheduled',
  'event: tokyo, start: 2026-02-02T10:00, end: 2026-02-02T10:30, status: scheduled',
  'event: brussels, date: 2026-02-01',
  'event: brussels, date: 2026-02-01, status: postponed',
);

test.each([
  ['2026-02-01T22:59:59Z', 0],
  ['2026-02-01T23:00:00Z', 1],
  ['2026-02-02T01:29:59Z', 1],
  ['2026-02-02T01:30:00Z', 2],
])('what says scheduled is blamed once it is over: at %s, %d', async (now, count) => {
  const report = await said({ a: stillScheduled }, at(now));
  expect(report.match(/says scheduled/g) ?? []).toHaveLength(count);
});

test('what says scheduled and is over', async () => {
  expect(await said({ a: stillScheduled }, at('2026-03-01T00:00:00Z'))).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:41  warning  deliveries.0.status: says scheduled, and the delivery is over — remove this line if it took place, or write status: cancelled
    src/content/talks/a.md:6:68  warning  deliveries.1.status: says scheduled, and the delivery is over — remove this line if it took place, or write status: cancelled
    2 warnings in 1 file"
  `);
});

const ten = 'start: 2026-02-01T10:00, end: 2026-02-01T11:00';
const ada = (...deliveries: readonly string[]) => `speakers: [ada]\n${given(...deliveries)}`;

test('one speaker at one time in two places', async () => {
  const report = await said({
    a: ada(`event: brussels, ${ten}`, 'event: weekend, start: 2026-02-01T10:59'),
    b: given(
      'event: brussels, start: 2026-02-01T10:30, speakers: [bob, {person: ada, role: host}]',
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:7:22  warning  deliveries.1.start: ada is still speaking at that time, in the delivery in src/content/talks/b.md:5 — add a line "end:" to that one, correct the times of one, or write status: cancelled
    src/content/talks/b.md:5:23  warning  deliveries.0.start: ada is still speaking at that time, in the delivery in src/content/talks/a.md:6 — correct the times of one, or write status: cancelled
    2 warnings in 2 files"
  `);
});

test('10:00 in Brussels and 18:00 in Tokyo are one instant', async () => {
  const tokyo = 'event: tokyo, start: 2026-02-01T18:00, end: 2026-02-01T18:30';
  const report = await said({ a: ada(`event: brussels, ${ten}`), b: ada(tokyo) });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/b.md:6:20  warning  deliveries.0.start: ada is still speaking at that time, in the delivery in src/content/talks/a.md:6 — correct the times of one, or write status: cancelled
    1 warning in 1 file"
  `);
});

test('a day of teaching is in the way of all that falls into it', async () => {
  const report = await said({
    a: ada('event: brussels, start: 2026-02-01T09:00, end: 2026-02-01T17:00'),
    b: ada(
      'event: weekend, start: 2026-02-01T10:00, end: 2026-02-01T10:30',
      'event: weekend, start: 2026-02-01T12:00, end: 2026-02-01T12:30',
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/b.md:6:22  warning  deliveries.0.start: ada is still speaking at that time, in the delivery in src/content/talks/a.md:6 — correct the times of one, or write status: cancelled
    src/content/talks/b.md:7:22  warning  deliveries.1.start: ada is still speaking at that time, in the delivery in src/content/talks/a.md:6 — correct the times of one, or write status: cancelled
    2 warnings in 1 file"
  `);
});

test.each([
  ['one ends when the other begins', 'event: weekend, start: 2026-02-01T11:00'],
  ['one is cancelled', `event: weekend, ${ten}, status: cancelled`],
  ['one is postponed', `event: weekend, ${ten}, status: postponed`],
  ['one is by another speaker', `event: weekend, ${ten}, speakers: [bob]`],
  ['one has no time', 'event: weekend, date: 2026-02-01'],
  ['the wall shows the same time elsewhere', `event: tokyo, ${ten}`],
  ['one names its speaker twice', 'event: tokyo, date: 2026-02-02, speakers: [ada, ada]'],
])('nobody is in two places where %s', async (_, other) => {
  expect(await said({ a: ada(`event: brussels, ${ten}`), b: ada(other) })).toBe('no problems');
});

test('a speaker who is named twice speaks once', async () => {
  const twice = `speakers: [ada, {person: ada, role: host}]\n${given(`event: brussels, ${ten}`)}`;
  expect(await said({ a: twice })).toBe('no problems');
});

test("where no end is known, the talk's length counts", async () => {
  const short = (minutes: number) => ({
    a: `duration: ${minutes}\n${ada('event: brussels, start: 2026-02-01T10:00')}`,
    b: ada('event: weekend, start: 2026-02-01T10:30'),
  });
  expect(await said(short(30))).toBe('no problems');
  expect(await said(short(31))).toMatchInlineSnapshot(`
    "src/content/talks/b.md:6:22  warning  deliveries.0.start: ada is still speaking at that time, in the delivery in src/content/talks/a.md:7 — add a line "end:" to that one, correct the times of one, or write status: cancelled
    1 warning in 1 file"
  `);
});

test('a time needs the zone of its event', async () => {
  const report = await said({ a: given('event: zoneless, start: 2026-02-01T10:00') });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:23  error  deliveries.0.start: is a time on the clock of Zoneless, which names no time zone — add a line "zone: Europe/Brussels" to src/content/events/zoneless.yaml
    1 error in 1 file"
  `);
  expect(await said({ a: given('event: zoneless, date: 2026-02-01') })).toBe('no problems');
});
