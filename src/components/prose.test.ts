import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styleGuide = readFileSync(
  new URL('../content/posts/style-guide.mdx', import.meta.url),
  'utf8',
);
const names = readdirSync(new URL('./prose/', import.meta.url)).flatMap(
  (file) => /^(\w+)\.astro$/.exec(file)?.[1] ?? [],
);

test('the style guide shows every component that an entry may use', () => {
  expect(names).toContain('Sidenote');
  expect(names.filter((name) => !styleGuide.includes(`<${name}`))).toEqual([]);
});
