import { expect, test } from 'vitest';
import { readingMinutes } from '#collections/reading-time.ts';

test.each([
  [0, 1],
  [1, 1],
  [299, 1],
  [300, 2],
  [1326, 7],
  [20_000, 100],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
