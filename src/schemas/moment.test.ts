import { expect, test } from 'vitest';
import { day, moment, momentOf, timeZone, wallTime } from '#schemas/moment.ts';

test.each([
  ['2026-02-13', '2026-02-13', '2026-02-12T23:00:00.000Z'],
  ['  2026-02-13 ', '2026-02-13', '2026-02-12T23:00:00.000Z'],
  ['2026-02-13T10:00', '2026-02-13', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13 10:00', '2026-02-13', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13 10:00:05', '2026-02-13', '2026-02-13T09:00:05.000Z'],
  ['2026-02-13T10:00:05.25', '2026-02-13', '2026-02-13T09:00:05.250Z'],
  ['2026-02-13T10:00:00Z', '2026-02-13', '2026-02-13T10:00:00.000Z'],
  ['2026-02-13t10:00:00z', '2026-02-13', '2026-02-13T10:00:00.000Z'],
  ['2026-02-13T10:00:00+0100', '2026-02-13', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13T10:00:00+01:00', '2026-02-13', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13 10:00 +01:00', '2026-02-13', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13T10:00:00-05:30', '2026-02-13', '2026-02-13T15:30:00.000Z'],
  ['2028-02-29', '2028-02-29', '2028-02-28T23:00:00.000Z'],
])('%s is the day as written and an instant', (text, written, instant) => {
  const found = momentOf(text, 'Europe/Brussels');
  expect(found?.day).toBe(written);
  expect(new Date(found?.instant ?? 0).toISOString()).toBe(instant);
});

test.each([
  ['the day before summer time', '2026-03-29T00:00', '2026-03-28T23:00:00.000Z'],
  ['after the clock went forward', '2026-03-29T12:00', '2026-03-29T10:00:00.000Z'],
  ['the hour that is skipped', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['summer', '2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['the hour that comes twice, its first time', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['after the clock went back', '2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
])("a time without an offset is on the site's clock: %s", (_, text, instant) => {
  expect(new Date(momentOf(text, 'Europe/Brussels')?.instant ?? 0).toISOString()).toBe(instant);
});

test('the day as written stands, also where the instant lies on another day', () => {
  const found = momentOf('2026-02-13T23:30:00-10:00');
  expect(found?.day).toBe('2026-02-13');
  expect(new Date(found?.instant ?? 0).toISOString()).toBe('2026-02-14T09:30:00.000Z');
});

test.each([
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-02-13T25:00',
  '2026-02-13T10:61',
  '2026-02-13T10',
  '2026-02-13T',
  '2026-02-13Z',
  '2026-02-13T10:00+25:00',
  '2026-2-13',
  '2026/02/13',
  '13 February 2026',
  '13:00',
  'yesterday',
  '"2026-02-13"',
])('%j is no date', (text) => {
  expect(momentOf(text)).toBeUndefined();
  expect(moment.safeParse(text).success).toBe(false);
});

test.each([
  ['2026-02-01', true],
  ['2026-02-30', false],
  ['2026-02-01T10:00', false],
  [' 2026-02-01', false],
])('%j as a day without a time: %s', (text, valid) => {
  expect(day.safeParse(text).success).toBe(valid);
});

test.each([
  ['2026-02-01T11:50', '2026-02-01T11:50'],
  ['2026-02-01 11:50', '2026-02-01T11:50'],
  ['2026-02-01', undefined],
  ['2026-02-30T11:50', undefined],
  ['2026-02-01T24:50', undefined],
  ['2026-02-01T11:50:00', undefined],
  ['2026-02-01T11:50Z', undefined],
  ['2026-02-01T11:50+01:00', undefined],
])("%j on the event's clock is %j", (text, time) => {
  expect(wallTime.safeParse(text).data).toBe(time);
});

test.each([
  ['Europe/Brussels', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Brussels', false],
  ['Europe/Brusels', false],
  ['CET', false],
  ['+01:00', false],
  ['', false],
])('%j as a time zone: %s', (name, valid) => {
  expect(timeZone.safeParse(name).success).toBe(valid);
});
