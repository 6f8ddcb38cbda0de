import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryOut } from '#authoring/rename/carry-out.ts';
import type { FileChange } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { source } from '#collections/fixtures.test-data.ts';
import { project } from '#entries/fixtures.test-data.ts';

const files = {
  'src/content/posts/old/index.md': 'the post',
  'src/content/posts/old/a.png': '1',
  'src/content/talks/b.md': 'names old',
};
const entry = { ...source('posts', 'old'), file: 'src/content/posts/old/index.md' };
const change = (file: keyof typeof files, after: string): FileChange => ({
  file,
  after,
  places: 1,
});
const changes = [
  change('src/content/posts/old/index.md', 'the post, with its old address'),
  change('src/content/talks/b.md', 'names new'),
];
const read = (root: string, file: string) => readFileSync(join(root, 'src/content', file), 'utf8');

test('the folder moves whole, and files change', async () => {
  const root = project(files);
  await carryOut(moveOf(entry, 'new'), changes, root, () => Promise.resolve());
  expect(existsSync(join(root, 'src/content/posts/old'))).toBe(false);
  expect(read(root, 'posts/new/index.md')).toBe('the post, with its old address');
  expect(read(root, 'posts/new/a.png')).toBe('1');
  expect(read(root, 'talks/b.md')).toBe('names new');
});

test.each([
  ['the result is refused', changes, () => Promise.reject(new Error('refused'))],
  [
    'a file cannot be written',
    [...changes, { ...changes[0], file: 'src/content/posts/gone.md' } as FileChange],
    () => Promise.resolve(),
  ],
])('everything is as before when %s', async (_, made, verify) => {
  const root = project(files);
  await expect(carryOut(moveOf(entry, 'new'), made, root, verify)).rejects.toThrow(/refused|gone/);
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  expect(existsSync(join(root, 'src/content/posts/new'))).toBe(false);
});
