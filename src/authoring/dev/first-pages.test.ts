import { expect, test } from 'vitest';
import { firstPaths } from '#authoring/dev/first-pages.ts';
import { entriesOf, source } from '#collections/fixtures.test-data.ts';

test('the home page and one entry are made first, or the home page alone', () => {
  const about = source('pages', 'about', { title: 'About' });
  const talk = source('talks', 'sampling', { title: 'Sampling' });
  expect(firstPaths(entriesOf(about, talk))).toEqual(['/', '/talks/sampling/']);
  expect(firstPaths(entriesOf())).toEqual(['/']);
});
