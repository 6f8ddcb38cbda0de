import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

test('where an image is gone, no page is restored', () => {
  const cache = cacheFolder();
  rmSync(join(cache, 'assets/a.webp'));
  forgetDoubtful(cache, 'sharp 1');
  const gone = ['assets/a.webp', 'incremental-build.json', 'data-store.json'];
  expect(filesIn(cache)).toEqual(without(...gone));
});

describe('where the copy of a page is not as it was left', () => {
  test.each([
    ['cut in half', (copy: string) => truncateSync(copy, 5)],
    ['gone', (copy: string) => rmSync(copy)],
  ])('but %s, no page is restored, unless it stands in the output', (_, spoil) => {
    const cache = cacheFolder();
    spoil(join(cache, 'dist/a/index.html'));
    const copies = forgetDoubtful(cache, 'sharp 1');
    expect(start(cache, copies, new Set(['a/index.html']))).toBe(true);
    expect(filesIn(cache)).toContain('incremental-build.json');
    expect(start(cache, copies, new Set())).toBe(false);
    expect(filesIn(cache)).not.toContain('incremental-build.json');
  });

  test('the next build sees it, though this one had no need of it', () => {
    const cache = cacheFolder();
    const copy = join(cache, 'dist/a/index.html');
    truncateSync(copy, 5);
    const copies = forgetDoubtful(cache, 'sharp 1');
    start(cache, copies, new Set(['a/index.html']));
    finish(cache, 'sharp 1', (page) => copies.get(page));
    expect(start(cache, forgetDoubtful(cache, 'sharp 1'), new Set())).toBe(false);
  });
});

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
