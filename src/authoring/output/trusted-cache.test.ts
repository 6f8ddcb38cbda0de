import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finish, forgetDoubtful, start } from '#authoring/output/trusted-cache.ts';

const files = [
  'assets/a.webp',
  'assets/b.webp',
  'data-store.json',
  'dist/a/index.html',
  'incremental-build.json',
];
const add = (cache: string, file: string) => writeFileSync(join(cache, file), 'whole words');

/** Astro's cache as a build leaves it. */
function cacheFolder(): string {
  const cache = join(mkdtempSync(join(tmpdir(), 'cache-')), 'astro');
  start(cache);
  for (const folder of ['assets', 'dist/a']) mkdirSync(join(cache, folder), { recursive: true });
  for (const file of files) add(cache, file);
  const paths = { '/a/': { cacheKey: 'a', outputFile: 'a/index.html' } };
  const routes = { 'src/pages/[page].astro': { dependencyHash: 'code', paths } };
  writeFileSync(join(cache, 'incremental-build.json'), JSON.stringify({ routes }));
  finish(cache, 'sharp 1');
  return cache;
}

/** The files that Astro finds. */
const filesIn = (cache: string) =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'whole.json')
    .map(({ parentPath, name }) => join(parentPath, name).slice(cache.length + 1))
    .toSorted();
const without = (...gone: readonly string[]) => files.filter((file) => !gone.includes(file));

test('what a build that ended left is kept', () => {
  const cache = cacheFolder();
  forgetDoubtful(cache, 'sharp 1');
  expect(filesIn(cache)).toEqual(files);
});

test('after one that did not end, pages are rendered anew and its images made anew', () => {
  const cache = cacheFolder();
  start(cache);
  add(cache, 'assets/c.webp');
  forgetDoubtful(cache, 'sharp 1');
  expect(filesIn(cache)).toEqual(without('incremental-build.json'));
});

test.each([
  ['an image', 'assets/a.webp', ['assets/b.webp', 'dist/a/index.html']],
  ['the copy of a page', 'dist/a/index.html', without('incremental-build.json', 'data-store.json')],
  [
    "Astro's list of pages",
    'incremental-build.json',
    without('incremental-build.json', 'data-store.json'),
  ],
  ['the list of what is whole', 'whole.json', ['dist/a/index.html']],
])('%s that is cut in half is not used', (_, file, kept) => {
  const cache = cacheFolder();
  truncateSync(join(cache, file), 5);
  forgetDoubtful(cache, 'sharp 1');
  expect(filesIn(cache)).toEqual(kept);
});

test.each(['dist/a/index.html', 'assets/a.webp'])(
  'where %s is gone, no page is restored',
  (file) => {
    const cache = cacheFolder();
    rmSync(join(cache, file));
    forgetDoubtful(cache, 'sharp 1');
    expect(filesIn(cache)).toEqual(without(file, 'incremental-build.json', 'data-store.json'));
  },
);

test('a site without images is restored', () => {
  const cache = cacheFolder();
  rmSync(join(cache, 'assets'), { recursive: true });
  finish(cache, 'sharp 1');
  forgetDoubtful(cache, 'sharp 1');
  expect(filesIn(cache)).toEqual(without('assets/a.webp', 'assets/b.webp'));
});

test('images that other code made are made anew', () => {
  const cache = cacheFolder();
  forgetDoubtful(cache, 'sharp 2');
  expect(filesIn(cache)).toEqual(['dist/a/index.html']);
});

test('the first build has nothing to forget', () => {
  const cache = join(mkdtempSync(join(tmpdir(), 'cache-')), 'not/yet');
  forgetDoubtful(cache, 'sharp 1');
  start(cache);
  forgetDoubtful(cache, 'sharp 1');
  expect(filesIn(cache)).toEqual([]);
});
