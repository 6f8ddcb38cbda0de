import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { takeKnown } from '#authoring/output/page-facts.ts';
import { metaPolicy } from '#hosting/policy.ts';
import { absoluteUrl } from '#permalinks';

const video = 'https://video.example';
const html = (source: string) =>
  `<meta content="${metaPolicy({ 'frame-src': [video], 'media-src': [] })}"><main><img src="${source}">`;

function folderOf(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-facts-'));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const record = (pages: Readonly<Record<string, string>>) => ({
  pages: new Map(Object.entries(pages)),
});
const images = (...paths: readonly string[]) => paths.map(absoluteUrl);

test('a page is read again when it is another, and only then', () => {
  const pages = ['as-before', 'edited', 'without-key', 'plain'];
  const first = folderOf(
    Object.fromEntries(pages.map((path) => [path, path === 'plain' ? 'words' : html('/a.png')])),
  );
  const file = join(first, 'facts.json');
  const last = record({ 'as-before': '1', edited: '1', plain: '1' });
  const made = takeKnown(file, record({}))(first, last);
  for (const path of pages) made.factsOf(path);
  expect(made.factsOf('as-before')).toEqual({
    images: images('/a.png'),
    plays: { 'frame-src': [video], 'media-src': [] },
  });
  made.keep();

  const next = folderOf({ edited: html('/b.png'), 'without-key': html('/c.png'), added: 'words' });
  const now = record({ 'as-before': '1', edited: '2', plain: '1', added: '1' });
  const known = takeKnown(file, last)(next, now);
  expect(existsSync(file)).toBe(false);
  expect([...pages, 'added'].map((path) => [path, known.factsOf(path).images])).toEqual([
    ['as-before', images('/a.png')],
    ['edited', images('/b.png')],
    ['without-key', images('/c.png')],
    ['plain', []],
    ['added', []],
  ]);
});

test('what was cut in half, or left by no build that ended, is not believed', () => {
  const folder = folderOf({ page: html('/new.png'), 'facts.json': '{"page": {"images": [' });
  const file = join(folder, 'facts.json');
  const same = record({ page: '1' });
  expect(takeKnown(file, same)(folder, same).factsOf('page').images).toEqual(images('/new.png'));
  writeFileSync(file, '{}');
  const known = takeKnown(file, record({}))(folder, same);
  expect(known.factsOf('page').images).toEqual(images('/new.png'));
});

test('a build that asks for nothing keeps nothing', () => {
  const folder = folderOf({});
  const file = join(folder, 'facts.json');
  takeKnown(file, record({}))(folder, record({})).keep();
  expect(existsSync(file)).toBe(false);
});
