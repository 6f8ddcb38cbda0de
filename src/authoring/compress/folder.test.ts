import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { compressFolder } from '#authoring/compress/folder.ts';

const words = 'Words that come again and again. '.repeat(200);
/** Bytes in which nothing comes again. */
const noise = Buffer.concat(
  Array.from({ length: 100 }, (_, index) => createHash('sha256').update(`${index}`).digest()),
);

function folderWith(files: Readonly<Record<string, string | Buffer>>) {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  const dist = join(root, 'dist');
  mkdirSync(join(dist, 'a'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  return { dist, cache: join(root, '.cache') };
}
const names = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();

test('files get copies that hold the same, where that pays', async () => {
  const { dist, cache } = folderWith({ 'a/index.html': words, 'a.txt': 'short', 'b.webp': words });
  const { files, bytes, br, gz } = await compressFolder(dist, cache);
  expect(names(dist)).toEqual(['a.txt', 'b.webp', 'index.html', 'index.html.br', 'index.html.gz']);
  const read = (name: string) => readFileSync(join(dist, 'a', name));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(words);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(words);
  const lengths = ['index.html.br', 'index.html.gz'].map((name) => read(name).length);
  expect([files, bytes, br, gz]).toEqual([1, words.length, ...lengths]);
});

test('copies of an earlier run are not among the files', async () => {
  const { dist, cache } = folderWith({ 'a.html': words, 'own.tar.gz': noise });
  const first = await compressFolder(dist, cache);
  const step = vi.fn();
  expect(await compressFolder(dist, cache, step)).toEqual(first);
  expect(step.mock.calls).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(names(dist)).toEqual(['a.html', 'a.html.br', 'a.html.gz', 'own.tar.gz']);
});

test('what does not shrink gets none', async () => {
  const { dist, cache } = folderWith({ 'a.txt': noise });
  await compressFolder(dist, cache);
  expect(names(dist)).toEqual(['a.txt']);
});

test('the same bytes come from the cache, which keeps no others', async () => {
  const { dist, cache } = folderWith({
    'a.html': words,
    'a/same.html': words,
    'b.html': `${words}!`,
  });
  await compressFolder(dist, cache);
  const first = readFileSync(join(dist, 'a.html.br'));
  expect(readdirSync(join(cache, 'compressed'))).toHaveLength(4);
  rmSync(join(dist, 'a'), { recursive: true });
  for (const name of ['a.html.br', 'a.html.gz', 'b.html', 'b.html.br', 'b.html.gz'])
    rmSync(join(dist, name));
  await compressFolder(dist, cache);
  expect(readdirSync(join(cache, 'compressed'))).toHaveLength(2);
  expect(readFileSync(join(dist, 'a.html.br')).equals(first)).toBe(true);
  expect(names(dist)).toEqual(['a.html', 'a.html.br', 'a.html.gz']);
});
