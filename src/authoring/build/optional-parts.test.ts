import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optional } from '#authoring/build/optional-parts.ts';

test('every optional part has a setting that leaves it out', () => {
  const parts = readdirSync('src/components/optional').filter((file) => file.endsWith('.astro'));
  expect(
    Object.keys(optional)
      .map((id) => id.split('/').at(-1))
      .toSorted(),
  ).toEqual(parts.filter((file) => file !== 'Nothing.astro').toSorted());
});

test('all of them are off until an owner asks', () => {
  expect(Object.values(optional).filter((setting) => setting !== undefined)).toEqual([]);
});
