import { readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFileStamps } from '#entries/file-stamps.ts';
import { project, put } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';

const file = 'src/content/posts/a.md';
const text = (title: string) => `---\ntitle: ${title}\ndate: 2026-03-01\n---\n\nText.\n`;

// Long after the files of a test were written.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 }));
afterEach(() => void vi.useRealTimers());

/** The digest that is known of the file, and another is noted. */
function noting(root: string, digest: string): string | undefined {
  const stamps = openFileStamps(root);
  const known = stamps.digestOf(file);
  stamps.note(file, digest);
  stamps.close();
  return known;
}

/** A project whose file was noted. */
function noted(): string {
  const root = project({ [file]: text('A') });
  expect(noting(root, 'first')).toBeUndefined();
  expect(noting(root, 'first')).toBe('first');
  return root;
}

test.each<[string, (root: string) => void]>([
  ['of another size', (root) => put(root, { [file]: text('AB') })],
  ['of the same size', (root) => put(root, { [file]: text('B') })],
  [
    'that says it is as old',
    (root) => {
      const { atime, mtime } = statSync(join(root, file));
      put(root, { [file]: text('B') });
      utimesSync(join(root, file), atime, mtime);
    },
  ],
  [
    'renamed into its place',
    (root) => {
      put(root, { 'other.md': text('B') });
      renameSync(join(root, 'other.md'), join(root, file));
    },
  ],
  ['that is gone', (root) => rmSync(join(root, file))],
])('nothing is known of a file %s', (_, change) => {
  const root = noted();
  change(root);
  expect(noting(root, 'second')).toBeUndefined();
});

test('nothing is known of a file that was written just now', () => {
  vi.useRealTimers();
  const root = project({ [file]: text('A') });
  expect(noting(root, 'first')).toBeUndefined();
  expect(noting(root, 'first')).toBeUndefined();
});

test('what cannot be read is nothing, and is written anew', () => {
  const root = noted();
  truncateSync(join(root, '.cache/entries/stamps.json'), 9);
  expect(noting(root, 'second')).toBeUndefined();
  expect(noting(root, 'second')).toBe('second');
});

test('content is the same whether its files were looked at or not', async () => {
  const root = project({
    [file]: text('A'),
    'src/content/posts/b.md': text('B') + '![pixel](/uploads/pixel.png)\n',
    'src/media/pixel.png': 'one',
  });
  const first = await readContent(root);
  expect(await readContent(root)).toEqual(first);
  expect(readFileSync(join(root, '.cache/entries/stamps.json'), 'utf8')).toContain('posts/b.md');
  put(root, { 'src/media/pixel.png': 'two' });
  const [a, b] = (await readContent(root)).entries.posts;
  expect(a).toEqual(first.entries.posts[0]);
  expect(b?.digest).not.toBe(first.entries.posts[1]?.digest);
  put(root, { [file]: text('C') });
  expect((await readContent(root)).entries.posts[0]?.data.title).toBe('C');
});
