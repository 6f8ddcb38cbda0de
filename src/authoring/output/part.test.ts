import { expect, test } from 'vitest';
import { addressesIn, partNamed } from '#authoring/output/part.ts';

test('a part is named by its number and how many there are', () => {
  expect(partNamed('2/4')).toEqual({ number: 2, of: 4 });
  expect(partNamed('1/1')).toEqual({ number: 1, of: 1 });
  expect(partNamed(undefined)).toBeUndefined();
  expect(partNamed('')).toBeUndefined();
});

test.each(['0/4', '5/4', '2', 'a/b', '1/0', '-1/2', '1/2/3'])('%s is no part', (text) => {
  expect(() => partNamed(text)).toThrow(
    `BUILD_PART is "${text}" — write which part of how many it is: BUILD_PART=2/4`,
  );
});

test('the parts together make each address once that can be restored, and alike many', () => {
  const addresses = Array.from({ length: 11 }, (_, index) => ({
    path: `/${index}/`,
    cacheKey: index === 4 ? undefined : 'key',
  }));
  const parts = [1, 2, 3].map((number) => addressesIn({ number, of: 3 }, addresses));
  expect(parts.map(({ length }) => length)).toEqual([4, 3, 3]);
  const made = parts.flat().map(({ path }) => path);
  expect(new Set(made).size).toBe(10);
  expect(made).not.toContain('/4/');
});
