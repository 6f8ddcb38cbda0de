import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetParts, keptIndex } from '#authoring/search/store.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'search-store-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const files = [{ path: 'pagefind.js', content: new TextEncoder().encode('engine') }];
const make = () => Promise.resolve(files);
const never = () => Promise.reject(new Error('made again'));
const stored = () => join(root, '.cache/search/index.bin');

test('an index under the same key is not made again', async () => {
  expect(await keptIndex('one', root, make)).toEqual({ files, kept: false });
  const again = await keptIndex('one', root, never);
  expect(again.kept).toBe(true);
  expect(again.files.map(({ path, content }) => [path, Buffer.from(content).toString()])).toEqual([
    ['pagefind.js', 'engine'],
  ]);
  expect(readdirSync(join(root, '.cache/search'))).toEqual(['index.bin']);
});

test('another key makes another index', async () => {
  await keptIndex('one', root, make);
  await expect(keptIndex('two', root, never)).rejects.toThrow('made again');
});

test.each([
  ['cut in half', () => truncateSync(stored(), 40)],
  ['of other content', () => writeFileSync(stored(), 'not an index')],
  [
    'with a byte that changed',
    () => {
      const bytes = readFileSync(stored());
      bytes[bytes.indexOf('engine')] = 0x45;
      writeFileSync(stored(), bytes);
    },
  ],
])('a store %s is made again', async (_, damage) => {
  await keptIndex('one', root, make);
  damage();
  expect((await keptIndex('one', root, make)).kept).toBe(false);
});

test('parts stand beside the whole until there are others', async () => {
  await keptIndex('whole', root, make);
  for (const name of ['part-1-of-2', 'part-2-of-2', 'part-1-of-4'])
    await keptIndex(name, root, make, name);
  expect((await keptIndex('part-1-of-2', root, never, 'part-1-of-2')).kept).toBe(true);
  forgetParts(root, new Set(['part-1-of-2', 'part-2-of-2']));
  expect(readdirSync(join(root, '.cache/search')).toSorted()).toEqual([
    'index.bin',
    'part-1-of-2.bin',
    'part-2-of-2.bin',
  ]);
});

test('a store that cannot be written costs only time', async () => {
  writeFileSync(join(root, '.cache'), 'a file in the way');
  expect(await keptIndex('one', root, make)).toEqual({ files, kept: false });
});
