import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finish, forgetUnfinished, start } from '#authoring/output/unfinished.ts';

/** Astro's cache with an image of long ago. */
function cacheFolder(): string {
  const cache = mkdtempSync(join(tmpdir(), 'unfinished-'));
  mkdirSync(join(cache, 'assets'));
  mkdirSync(join(cache, 'dist'));
  writeFileSync(join(cache, 'incremental-build.json'), '{}');
  writeFileSync(join(cache, 'data-store.json'), '[]');
  writeFileSync(join(cache, 'assets/old.webp'), 'whole');
  const hourAgo = Date.now() / 1000 - 3600;
  utimesSync(join(cache, 'assets/old.webp'), hourAgo, hourAgo);
  return cache;
}
const filesIn = (cache: string) => readdirSync(cache, { recursive: true }).toSorted();

const whole = ['assets', 'assets/old.webp', 'data-store.json', 'dist', 'incremental-build.json'];

test('what a build that ended left is kept', () => {
  const cache = cacheFolder();
  start(cache);
  writeFileSync(join(cache, 'assets/new.webp'), 'whole');
  finish(cache);
  forgetUnfinished(cache);
  expect(filesIn(cache)).toEqual([...whole, 'assets/new.webp'].toSorted());
});

test('after one that did not, pages are rendered anew and its images made anew', () => {
  const cache = cacheFolder();
  start(cache);
  writeFileSync(join(cache, 'assets/new.webp'), 'ha');
  forgetUnfinished(cache);
  expect(filesIn(cache)).toEqual(whole.filter((name) => name !== 'incremental-build.json'));
  // Once is enough.
  writeFileSync(join(cache, 'incremental-build.json'), '{}');
  forgetUnfinished(cache);
  expect(filesIn(cache)).toEqual(whole);
});

test('the first build has nothing to forget', () => {
  const cache = join(mkdtempSync(join(tmpdir(), 'unfinished-')), 'not/yet');
  forgetUnfinished(cache);
  start(cache);
  forgetUnfinished(cache);
  expect(filesIn(cache)).toEqual([]);
});
