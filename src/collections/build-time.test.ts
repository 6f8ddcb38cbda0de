import { afterEach, expect, test, vi } from 'vitest';
import { buildTime } from '#collections/build-time.ts';

afterEach(() => vi.useRealTimers());

test.each([
  ['2026-02-13T09:00:00Z', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13t09:00:00z', '2026-02-13T09:00:00.000Z'],
  ['2026-02-13T09:00:00.250Z', '2026-02-13T09:00:00.250Z'],
  ['2026-02-13T09:00:00+01:00', '2026-02-13T08:00:00.000Z'],
  ['2026-02-13T09:00:00-05:30', '2026-02-13T14:30:00.000Z'],
])('BUILD_TIME=%s is that instant', (text, instant) => {
  expect(new Date(buildTime(text)).toISOString()).toBe(instant);
});

test.each([undefined, ''])('BUILD_TIME=%j is the clock', (text) => {
  vi.useFakeTimers({ now: Date.parse('2026-05-05T05:05:05Z') });
  expect(buildTime(text)).toBe(Date.parse('2026-05-05T05:05:05Z'));
});

test.each([
  '2026-02-13',
  '2026-02-13T09:00',
  '2026-02-13T09:00:00',
  '2026-02-13 09:00:00Z',
  '2026-02-13T09:00:00+0100',
  '2026-02-13T25:00:00Z',
  '2026-13-13T09:00:00Z',
  'tomorrow',
  '1770973200',
])('BUILD_TIME=%s is refused', (text) => {
  expect(() => buildTime(text)).toThrow(
    `BUILD_TIME is "${text}" — write it as BUILD_TIME=2026-02-13T09:00:00Z`,
  );
});
