import { expect, test } from 'vitest';
import { shortened, type Taken } from '#authoring/build/short-scopes.ts';

test('a component and its styles get the same short name', () => {
  const taken: Taken = new Map();
  const html = '<p data-astro-cid-ab12cd34>';
  expect(shortened(html, '/src/A.astro', taken)).toBe('<p data-s-ab12>');
  const css = 'p[data-astro-cid-ab12cd34],a{}';
  expect(shortened(css, '/src/A.astro?astro&type=style', taken)).toBe('p[data-s-ab12],a{}');
});

test('two components never share a name', () => {
  const taken: Taken = new Map();
  shortened('data-astro-cid-ab12cd34', '/src/A.astro?astro&type=style', taken);
  expect(() =>
    shortened('data-astro-cid-ab12ffff', '/src/B.astro', taken),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: the styles of /src/A.astro and /src/B.astro would get the same name — rename one of these files]`,
  );
});
