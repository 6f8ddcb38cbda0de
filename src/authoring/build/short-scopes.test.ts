import { expect, test } from 'vitest';
import { shortened } from '#authoring/build/short-scopes.ts';

test('a component and its styles get the same short name', () => {
  const taken = new Map<string, string>();
  expect(shortened('<p data-astro-cid-ab12cd34>', taken)).toBe('<p data-s-ab12>');
  expect(shortened('p[data-astro-cid-ab12cd34],a{}', taken)).toBe('p[data-s-ab12],a{}');
});

test('two components never share a name', () => {
  const taken = new Map<string, string>();
  shortened('data-astro-cid-ab12cd34', taken);
  expect(() => shortened('data-astro-cid-ab12ffff', taken)).toThrowErrorMatchingInlineSnapshot(
    `[Error: the scopes ab12cd34 and ab12ffff are alike: rename one of their components]`,
  );
});
