import { expect, test } from 'vitest';
import { clockTime } from '#schemas/clock.ts';

test.each([
  ['0', 0],
  ['45', 45],
  ['0:00', 0],
  ['0:07', 7],
  ['2:03', 123],
  ['90:00', 5400],
  ['1:02:03', 3723],
  ['24:59:59', 89_999],
  ['1h2m3s', 3723],
  ['25m', 1500],
  ['5400', 5400],
  [0, 0],
  [95, 95],
  [5400, 5400],
])('%j is %d seconds', (written, seconds) => {
  expect(clockTime.parse(written)).toBe(seconds);
});

test.each([
  '',
  ':',
  ':30',
  '1:',
  '1:60',
  '1:75',
  '1:02:03:04',
  '-1:00',
  '25 min',
  'half past one',
  '1:02:03 ago',
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e21,
  true,
  null,
  ['1:00'],
])('%j is no time', (written) => {
  expect(clockTime.safeParse(written).success).toBe(false);
});
