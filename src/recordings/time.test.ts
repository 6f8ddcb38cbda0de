import { expect, test } from 'vitest';
import { clock, isoDuration } from '#recordings/time.ts';
import { secondsOf } from '#schemas/clock.ts';

test.each([
  [0, '0:00', 'PT0S'],
  [5, '0:05', 'PT5S'],
  [59.999, '0:59', 'PT59S'],
  [60, '1:00', 'PT1M'],
  [95, '1:35', 'PT1M35S'],
  [754, '12:34', 'PT12M34S'],
  [3600, '1:00:00', 'PT1H'],
  [3603, '1:00:03', 'PT1H3S'],
  [3723, '1:02:03', 'PT1H2M3S'],
  [360000, '100:00:00', 'PT100H'],
  [-1, '0:00', 'PT0S'],
])('%d seconds are %s for people and %s for machines', (seconds, people, machines) => {
  expect(clock(seconds)).toBe(people);
  expect(isoDuration(seconds)).toBe(machines);
});

test.each([0, 7, 95, 599, 3600, 3723, 86399])(
  '%d seconds are read back from their clock',
  (seconds) => {
    expect(secondsOf(clock(seconds))).toBe(seconds);
  },
);
