import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntry } from '#entries/read-entry.ts';
import { openReadingStore } from '#entries/reading-store.ts';

const file = 'src/content/posts/a.mdx';
const entry = (title: string) =>
  `---\ntitle: ${title}\ndate: 2026-03-01\ntags: [a, b]\n---\n\n## One\n\n[b](/b/) {1 + 1}\n`;

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'parsed-'))));
afterEach(() => rmSync(root, { recursive: true }));
const folder = () => join(root, '.cache/entries');
/** The parts of the store that are there. */
const parts = () => readdirSync(folder()).map((name) => join(folder(), name));
const path = () => parts()[0] ?? '';

/** Reads the texts in one opening of the store. */
async function readAll(...texts: readonly string[]) {
  const store = openReadingStore(root);
  const readings = [];
  for (const text of texts)
    readings.push(await readEntry(root, { collection: 'posts', id: 'a', file, text }, store));
  store.close();
  return readings;
}
const anew = (text: string) => readEntry(root, { collection: 'posts', id: 'a', file, text });

/** Marks what is stored, so that a test sees where a result came from. */
function mark(): void {
  for (const part of parts()) {
    const content = deserialize(readFileSync(part)) as { readings: Map<string, object> };
    for (const reading of content.readings.values()) Object.assign(reading, { marked: true });
    writeFileSync(part, serialize(content));
  }
}

test('what was read is not read again, and is the same', async () => {
  const [first] = await readAll(entry('A'));
  expect(first).toEqual(await anew(entry('A')));
  expect((await readAll(entry('A')))[0]).toEqual(first);
  mark();
  expect((await readAll(entry('A')))[0]).toEqual({ ...first, marked: true });
});

test('another text or another file is read', async () => {
  await readAll(entry('A'));
  mark();
  expect((await readAll(entry('B')))[0]).not.toHaveProperty('marked');
  const store = openReadingStore(root);
  const other = {
    collection: 'posts',
    id: 'b',
    file: 'src/content/posts/b.md',
    text: entry('A'),
  } as const;
  expect(await readEntry(root, other, store)).not.toHaveProperty('marked');
});

test('mistakes are kept as well', async () => {
  const broken = '---\ntitle: A\ndate: 2026-03-01\n---\n\n<b>\n';
  const [first] = await readAll(broken);
  expect(first?.problems[0]?.message).toMatch(/^MDX: /);
  mark();
  expect((await readAll(broken))[0]).toEqual({ ...first, marked: true });
});

test('what no file has any more is dropped', async () => {
  await readAll(entry('A'), entry('B'));
  const size = () => parts().reduce((sum, part) => sum + statSync(part).size, 0);
  const both = size();
  await readAll(entry('A'));
  expect(size()).toBeLessThan(both);
});

test.each([
  ['empty', () => truncateSync(path(), 0)],
  ['cut in half', () => truncateSync(path(), Math.floor(statSync(path()).size / 2))],
  ['something else', () => writeFileSync(path(), 'text')],
  ['null', () => writeFileSync(path(), serialize(null))],
  [
    'of other code',
    () => {
      mark();
      const content = deserialize(readFileSync(path())) as object;
      writeFileSync(path(), serialize({ ...content, version: 'other' }));
    },
  ],
])('a store that is %s is an empty one', async (_, damage) => {
  const [first] = await readAll(entry('A'));
  damage();
  expect((await readAll(entry('A')))[0]).toEqual(first);
  mark();
  expect((await readAll(entry('A')))[0]).toHaveProperty('marked');
});

test('a store that cannot be written changes nothing', async () => {
  writeFileSync(join(root, '.cache'), 'a file where the folder belongs');
  expect(await readAll(entry('A'))).toEqual([await anew(entry('A'))]);
  expect(existsSync(folder())).toBe(false);
});
