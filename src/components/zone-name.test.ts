import { expect, test } from 'vitest';
import { zoneName } from '#components/zone-name.ts';

test.each([
  ['Europe/Brussels', '2026-03-29T00:59:59Z', 'CET'],
  ['Europe/Brussels', '2026-03-29T01:00:00Z', 'CEST'],
  ['Europe/Brussels', '2026-10-25T00:59:59Z', 'CEST'],
  ['Europe/Brussels', '2026-10-25T01:00:00Z', 'CET'],
  ['Europe/London', '2026-01-15T12:00:00Z', 'GMT'],
  ['Europe/London', '2026-07-15T12:00:00Z', 'BST'],
  ['UTC', '2026-07-15T12:00:00Z', 'UTC'],
])('%s at %s is called %s', (zone, time, name) => {
  expect(zoneName(zone, Date.parse(time))).toBe(name);
});

test.each([
  ['Asia/Tokyo', '2026-07-15T12:00:00Z', 'GMT+9'],
  ['Asia/Kolkata', '2026-07-15T12:00:00Z', 'GMT+5:30'],
  ['America/New_York', '2026-03-08T06:59:59Z', 'GMT-5'],
  ['America/New_York', '2026-03-08T07:00:00Z', 'GMT-4'],
  ['Australia/Sydney', '2026-10-03T16:00:00Z', 'GMT+11'],
])('%s at %s has no name here, and is %s', (zone, time, name) => {
  expect(zoneName(zone, Date.parse(time))).toBe(name);
});

test('one zone asked after another keeps its name', () => {
  const noon = Date.parse('2026-07-15T12:00:00Z');
  const names = ['Europe/Brussels', 'UTC', 'Europe/Brussels'].map((zone) => zoneName(zone, noon));
  expect(names).toEqual(['CEST', 'UTC', 'CEST']);
});
