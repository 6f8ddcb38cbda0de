import { expect, test } from 'vitest';
import { componentNames } from '#entries/components.ts';
import { project } from '#entries/fixtures.test-data.ts';

test('every component of the folder, by its name', () => {
  const root = project({
    'src/components/prose/Figure.astro': '',
    'src/components/prose/Aside.astro': '',
    'src/components/prose/aside.css': '',
    'src/components/SiteHeader.astro': '',
  });
  expect(componentNames(root)).toEqual(['Aside', 'Figure']);
});

test('no folder is no components', () => {
  expect(componentNames(project({}))).toEqual([]);
});
