import { expect, test } from 'vitest';
import { readTiming, stamp, triesTiming } from '#recordings/timing.ts';

test.each([
  ['00:00:01.000 --> 00:00:02.500', 1, 2.5],
  ['00:01.000 --> 00:02.500', 1, 2.5],
  ['1:02:03.004 --> 1:02:04.000', 3723.004, 3724],
  ['100:00:00.000 --> 100:00:01.000', 360000, 360001],
  ['00:00:01,000 --> 00:00:02,500', 1, 2.5],
  ['00:00:01.000-->00:00:02.500', 1, 2.5],
  ['  00:00:01.000\t-->\t00:00:02.500  ', 1, 2.5],
  ['00:00:01 --> 00:00:02', 1, 2],
  ['00:00:01,5 --> 00:00:02,25', 1.5, 2.25],
  ['00:00:01.000 --> 00:00:02.500 align:start position:0%', 1, 2.5],
  ['00:00:01,000 --> 00:00:02,500 X1:100 X2:200 Y1:50 Y2:60', 1, 2.5],
])('%s', (line, start, end) => {
  expect(triesTiming(line)).toBe(true);
  expect(readTiming(line)).toEqual({ start, end });
});

test.each([
  ['00:00:01.000 -> 00:00:02.500', 'write 00:00:01.000 --> 00:00:02.500'],
  ['00:00:01,000 → 00:00:02,500', 'write 00:00:01.000 --> 00:00:02.500'],
  ['0:00:01.000,0:00:02.500', 'write 00:00:01.000 --> 00:00:02.500'],
  ['00:00:01.000 --> 00:00:02.500seconds', 'write 00:00:01.000 --> 00:00:02.500'],
  ['00:00:75.000 --> 00:00:80.000', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['00:60:00.000 --> 01:00:01.000', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['0O:00:01,000 --> 00:00:02,500', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['00:00:01:500 --> 00:00:02:500', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['00:01.000 00:02.000 --> 00:03.000', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['00:00:01.000 -->', 'write them as in 00:01:02.500 --> 00:01:05.000'],
  ['1.5 --> 2.5', 'write them as in 00:01:02.500 --> 00:01:05.000'],
])('%s is a slip', (line, hint) => {
  expect(triesTiming(line)).toBe(true);
  expect(readTiming(line)).toEqual({
    message: `the times in "${line}" cannot be read, and the cue is left out`,
    hint,
  });
});

test.each([
  [
    '00:00:03.000 --> 00:00:01.000',
    'the cue ends at 00:00:01.000, no later than it begins, and is left out',
    'write 00:00:01.000 --> 00:00:03.000 if its times are exchanged',
  ],
  [
    '00:00:03.000 --> 00:00:03.000',
    'the cue ends at 00:00:03.000, no later than it begins, and is left out',
    'give it a later end, or remove it',
  ],
])('%s is over before it begins', (line, message, hint) => {
  expect(readTiming(line)).toEqual({ message, hint });
});

test.each(['', 'Hello', '42', 'a --> b', 'At 12:30 we begin.', 'From 1:00 to 2:00', '- 10.5 -'])(
  '%j is text',
  (line) => {
    expect(triesTiming(line)).toBe(false);
  },
);

test.each([
  [0, '00:00:00.000'],
  [1.5, '00:00:01.500'],
  [59.9996, '00:01:00.000'],
  [3723.004, '01:02:03.004'],
  [360000, '100:00:00.000'],
])('%d is stamped %s', (seconds, text) => {
  expect(stamp(seconds)).toBe(text);
});
