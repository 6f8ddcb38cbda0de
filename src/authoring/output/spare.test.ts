import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pageRecord, type PageRecord } from '#authoring/output/page-record.ts';
import { keepSpare, layOut, removeStale } from '#authoring/output/spare.ts';

function folderOf(files: Readonly<Record<string, string>>, name = 'folder'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'spare-')), name);
  mkdirSync(folder);
  write(folder, files);
  return folder;
}
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
const record = (pages: Readonly<Record<string, string>>, written = Date.now()): PageRecord => ({
  pages: new Map(Object.entries(pages)),
  written,
});
/** Longer than the steps in which a file system keeps times. */
const aWhile = () => sleep(20);

test('a spare holds the pages that are the same in the next build, and nothing else', async () => {
  const folder = folderOf({
    'same/index.html': 's',
    'edited/index.html': 'old',
    'gone/index.html': 'g',
    'index.html': 'without a key',
    '_astro/style.css': 'c',
    'same/index.html.br': 'compressed',
    'touched/index.html': 't',
  });
  await aWhile();
  const pages = { 'same/index.html': '1', 'touched/index.html': '1' };
  const built = record({ ...pages, 'edited/index.html': '1', 'gone/index.html': '1' });
  await aWhile();
  write(folder, { 'touched/index.html': 'by another program' });
  const spare = join(dirname(folder), 'spare');
  keepSpare(folder, spare, built, record({ ...pages, 'edited/index.html': '2' }));
  expect(pathsIn(spare)).toEqual(['same', 'same/index.html']);
  expect(existsSync(folder)).toBe(false);
});

test('no page in common leaves no spare, and no build before takes the old one away', () => {
  const folder = folderOf({ 'a.html': 'a' });
  const spare = folderOf({ 'old.html': 'o' }, 'spare');
  keepSpare(folder, spare, record({ 'a.html': '1' }), record({ 'a.html': '2' }));
  expect([existsSync(folder), existsSync(spare)]).toEqual([false, false]);
  write(spare, { 'old.html': 'o' });
  keepSpare(folder, spare, record({}), record({ 'a.html': '1' }));
  expect(existsSync(spare)).toBe(false);
});

test('the next build is written over a sound spare, and over nothing otherwise', () => {
  const next = folderOf({ 'half.html': 'left by a build that was killed' }, 'next');
  const spare = join(dirname(next), 'spare');
  write(spare, { 'a.html': 'a' });
  layOut(spare, next, true);
  expect(pathsIn(next)).toEqual(['a.html']);
  expect(existsSync(spare)).toBe(false);
  write(spare, { 'b.html': 'b' });
  layOut(spare, next, false);
  expect([existsSync(next), existsSync(spare)]).toEqual([false, false]);
});

test('pages that are no more are taken out, and what was written in their place is not', async () => {
  const next = folderOf({
    'posts/kept/index.html': 'k',
    'posts/gone/index.html': 'g',
    'tags/all/gone/index.html': 'g',
    'about/index.html': 'a',
  });
  const last = record({
    'posts/kept/index.html': '1',
    'posts/gone/index.html': '1',
    'tags/all/gone/index.html': '1',
    'about/index.html': '1',
    'never/there.html': '1',
  });
  await aWhile();
  const started = Date.now();
  await aWhile();
  write(next, { 'about/index.html': 'made without a key' });
  removeStale(next, last, record({ 'posts/kept/index.html': '1' }), started);
  expect(pathsIn(next)).toEqual([
    ...['about', 'about/index.html'],
    ...['posts', 'posts/kept', 'posts/kept/index.html'],
  ]);
  expect(readFileSync(join(next, 'about/index.html'), 'utf8')).toBe('made without a key');
});

test('the record of a build is read from what Astro keeps', () => {
  const path = (outputFile: string, cacheKey: string) => ({ outputFile, cacheKey });
  const kept = {
    version: 1,
    configHash: 'config',
    lockfileHash: 'lock',
    routes: {
      'src/pages/posts/[id].astro': {
        dependencyHash: 'code',
        paths: { '/posts/é/': path('posts/%C3%A9/index.html', 'key') },
      },
    },
  };
  const cache = folderOf({ 'incremental-build.json': JSON.stringify(kept) });
  const { pages, written } = pageRecord(cache);
  expect([...pages]).toEqual([['posts/é/index.html', 'config lock code key ']]);
  expect(Math.abs(written - Date.now())).toBeLessThan(60_000);
});

test.each(['', '{}', 'null', '{"routes": {"a": {}}}'])('a record of nothing: %j', (text) => {
  const cache = folderOf({ 'incremental-build.json': text });
  expect(pageRecord(cache).pages.size).toBe(0);
  expect(pageRecord(join(cache, 'not there')).pages.size).toBe(0);
});
