import {
  existsSync,
  mkdtempSync,
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
import { openParsedStore } from '#entries/parsed-store.ts';
import { parsedOf } from '#entries/parsed.ts';

const file = 'src/content/posts/a.mdx';
const entry = (title: string) =>
  `---\ntitle: ${title}\nnumber: .inf\n---\n\n## One\n\n[b](/b/) {1 + 1}\n`;

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'parsed-'))));
afterEach(() => rmSync(root, { recursive: true }));
const path = () => join(root, '.cache/entries/parsed.bin');

/** Parses the texts in one opening of the store. */
async function parseAll(...texts: readonly string[]) {
  const store = openParsedStore(root);
  const parsed = [];
  for (const text of texts) parsed.push(await store.parse(file, text));
  store.close();
  return parsed;
}

/** Marks what is stored, so that a test sees where a result came from. */
function mark(): void {
  const content = deserialize(readFileSync(path())) as { parsed: Map<string, object> };
  for (const parsed of content.parsed.values()) Object.assign(parsed, { marked: true });
  writeFileSync(path(), serialize(content));
}

test('what was parsed is not parsed again, and is the same', async () => {
  const [first] = await parseAll(entry('A'));
  expect(first).toEqual(await parsedOf(file, entry('A')));
  expect((await parseAll(entry('A')))[0]).toEqual(first);
  mark();
  expect((await parseAll(entry('A')))[0]).toEqual({ ...first, marked: true });
});

test('another text or another file is parsed', async () => {
  await parseAll(entry('A'));
  mark();
  expect((await parseAll(entry('B')))[0]).not.toHaveProperty('marked');
  const store = openParsedStore(root);
  expect(await store.parse('src/content/posts/b.md', entry('B'))).not.toHaveProperty('marked');
});

test('mistakes are kept as well', async () => {
  const broken = '---\ntitle: A\n---\n\n<b>\n';
  const [first] = await parseAll(broken);
  expect(first?.problem?.message).toMatch(/^MDX: /);
  mark();
  expect((await parseAll(broken))[0]).toEqual({ ...first, marked: true });
});

test('what no file has any more is dropped', async () => {
  await parseAll(entry('A'), entry('B'));
  const both = statSync(path()).size;
  await parseAll(entry('A'));
  expect(statSync(path()).size).toBeLessThan(both);
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
  const [first] = await parseAll(entry('A'));
  damage();
  expect((await parseAll(entry('A')))[0]).toEqual(first);
  mark();
  expect((await parseAll(entry('A')))[0]).toHaveProperty('marked');
});

test('a store that cannot be written changes nothing', async () => {
  writeFileSync(join(root, '.cache'), 'a file where the folder belongs');
  expect(await parseAll(entry('A'))).toEqual([await parsedOf(file, entry('A'))]);
  expect(existsSync(path())).toBe(false);
});
