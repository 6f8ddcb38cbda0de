import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageRecord, type PageRecord } from '#authoring/output/page-record.ts';
import { keepSpare, layOut, removeStale } from '#authoring/output/spare.ts';
import { stampsIn } from '#authoring/output/stamps.ts';

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
/** Of pages that are known, but are not as they were made: each is compared with its copy. */
const stale = (...paths: readonly string[]) => new Map(paths.map((path) => [path, 'another']));
const record = (pages: Readonly<Record<string, string>>): PageRecord => ({
  pages: new Map(Object.entries(pages)),
});

test('a spare holds no page that is another in the next build', () => {
  const folder = folderOf({
    'same/index.html': 's',
    'edited/index.html': 'old',
    'gone/index.html': 'g',
    'index.html': 'without a key',
  });
  const pages = { 'same/index.html': '1' };
  const built = record({ ...pages, 'edited/index.html': '1', 'gone/index.html': '1' });
  const spare = join(dirname(folder), 'spare');
  keepSpare(folder, spare, built, record({ ...pages, 'edited/index.html': '2' }));
  const files = pathsIn(spare).filter((path) => path.endsWith('.html'));
  expect(files).toEqual(['index.html', 'same/index.html']);
  expect(existsSync(folder)).toBe(false);
});

test('a build of whose pages nothing is known leaves no spare, and none takes the old one away', () => {
  const now = record({ 'a.html': '1' });
  const folder = folderOf({ 'a.html': 'a' });
  const spare = folderOf({ 'old.html': 'o' }, 'spare');
  keepSpare(folder, spare, record({}), now);
  expect([existsSync(folder), existsSync(spare)]).toEqual([false, false]);
  write(spare, { 'old.html': 'o' });
  keepSpare(folder, spare, now, now);
  expect(existsSync(spare)).toBe(false);
});

test('of a spare, what is no page is not laid out', () => {
  const spare = folderOf({
    'same/index.html': 's',
    'same/index.html.br': 'compressed',
    'index.html': 'without a key',
    '_astro/style.css': 'c',
  });
  const next = join(dirname(spare), 'next');
  const made = stampsIn(spare, ['same/index.html', 'gone/index.html']);
  const laid = layOut(spare, next, true, folderOf({}), made);
  expect([...laid]).toEqual([...made].slice(0, 1));
  expect(pathsIn(next)).toEqual(['same', 'same/index.html']);
});

test('the next build is written over a sound spare, and over nothing otherwise', () => {
  const next = folderOf({ 'half.html': 'left by a build that was killed' }, 'next');
  const spare = join(dirname(next), 'spare');
  const copies = folderOf({ 'a.html': 'a', 'b.html': 'b' });
  write(spare, { 'a.html': 'a' });
  expect([...layOut(spare, next, true, copies, stale('a.html')).keys()]).toEqual(['a.html']);
  expect(pathsIn(next)).toEqual(['a.html']);
  expect(existsSync(spare)).toBe(false);
  write(spare, { 'b.html': 'b' });
  expect(layOut(spare, next, false, copies, stale('b.html')).size).toBe(0);
  expect([existsSync(next), existsSync(spare)]).toEqual([false, false]);
});

test('a page whose stamp is known is not read, and one that was written over since is', () => {
  const pages = { 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' };
  const spare = folderOf(pages);
  const made = stampsIn(spare, Object.keys(pages));
  for (const [file, text] of [
    ['b.html', 'b'],
    ['c.html', 'x'],
  ] as const) {
    const { atime, mtime } = statSync(join(spare, file));
    writeFileSync(join(spare, file), text);
    utimesSync(join(spare, file), atime, mtime);
  }
  const copies = folderOf({ ...pages, 'a.html': 'only what its stamp says is known of a' });
  const next = join(dirname(spare), 'next');
  expect([...layOut(spare, next, true, copies, made).keys()]).toEqual(['a.html', 'b.html']);
});

/** What clocks that are set back, backups and clones do to the times of files. */
const times = {
  'as they are': undefined,
  'of the past': new Date('1999-12-31T23:59:59Z'),
  'of the future': new Date('2099-01-01T00:00:00Z'),
};

describe.each(Object.entries(times))('with times %s', (_, time) => {
  const dated = (folder: string) => {
    for (const path of time ? pathsIn(folder) : [])
      utimesSync(join(folder, path), time ?? 0, time ?? 0);
  };

  test('a page stays where it holds what would be restored, and else is made anew', () => {
    const spare = folderOf({
      'same/index.html': 'same',
      'edited/index.html': 'by another program',
      'as-long/index.html': 'aa',
      'unknown/index.html': 'u',
    });
    const copies = folderOf({
      'same/index.html': 'same',
      'edited/index.html': 'made',
      'as-long/index.html': 'bb',
    });
    dated(spare);
    dated(copies);
    const next = join(dirname(spare), 'next');
    const known = ['same', 'edited', 'as-long'].map((page) => `${page}/index.html`);
    const laid = layOut(spare, next, true, copies, stale(...known));
    expect(pathsIn(next)).toEqual(['same', 'same/index.html']);
    expect([...laid.keys()]).toEqual(['same/index.html']);
  });

  test('pages that are no more are taken out, and what was written in their place is not', () => {
    const pages = {
      'posts/kept/index.html': 'k',
      'posts/gone/index.html': 'g',
      'tags/all/gone/index.html': 'g',
      'about/index.html': 'as long',
    };
    const spare = folderOf(pages);
    dated(spare);
    const next = join(dirname(spare), 'next');
    const laid = layOut(spare, next, true, folderOf(pages), stale(...Object.keys(pages)));
    write(next, { 'about/index.html': 'without' });
    removeStale(next, laid, record({ 'posts/kept/index.html': '1' }));
    expect(pathsIn(next)).toEqual([
      ...['about', 'about/index.html'],
      ...['posts', 'posts/kept', 'posts/kept/index.html'],
    ]);
    expect(readFileSync(join(next, 'about/index.html'), 'utf8')).toBe('without');
  });
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
  const { pages } = pageRecord(cache);
  expect([...pages]).toEqual([['posts/é/index.html', 'config lock code key ']]);
});

test.each(['', '{}', 'null', '{"routes": {"a": {}}}'])('a record of nothing: %j', (text) => {
  const cache = folderOf({ 'incremental-build.json': text });
  expect(pageRecord(cache).pages.size).toBe(0);
  expect(pageRecord(join(cache, 'not there')).pages.size).toBe(0);
});
