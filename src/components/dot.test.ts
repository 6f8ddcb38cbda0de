import { expect, test } from 'vitest';
import { dotted } from '#components/dot.ts';

test('dots stand between what is there, each in one piece with what is before it', () => {
  expect(dotted(['Room 1', undefined, '', 'Ghent', false, 'Belgium']).join('')).toBe(
    'Room 1\u00a0· Ghent\u00a0· Belgium',
  );
  expect(dotted([undefined])).toEqual([]);
});
