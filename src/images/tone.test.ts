import { expect, test } from 'vitest';
import { toneOf } from '#images/tone.ts';

test.each([
  [[0, 0, 0], 'tone-0'],
  [[255, 255, 255], 'tone-3'],
  [[140, 140, 140], 'tone-2'],
  [[150, 60, 60], 'tone-1 tone-red'],
  [[190, 160, 110], 'tone-2 tone-sand'],
  [[60, 110, 60], 'tone-1 tone-green'],
  [[40, 70, 140], 'tone-1 tone-blue'],
  [[240, 243, 246], 'tone-3'],
])('%j is %s', (colour, tone) => {
  expect(toneOf(colour)).toBe(tone);
});
