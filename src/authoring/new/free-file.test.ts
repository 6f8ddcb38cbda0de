import { expect, test } from 'vitest';
import { freeFile } from '#authoring/new/free-file.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';
import type { CollectionName } from '#schemas/collections.ts';

const flat = { mdx: false, folder: false };

async function file(collection: CollectionName, id: string, shape = flat) {
  const root = project({
    'src/content/posts/taken.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n',
    'src/content/posts/broken/index.md': 'no front matter\n',
    'src/content/posts/pictures/a.png': '',
    'src/content/people/ada.yaml': 'name: Ada\n',
  });
  return freeFile(root, await readContent(root), collection, id, shape);
}

test.each([
  ['posts', 'free', flat, 'src/content/posts/free.md'],
  ['posts', 'free', { mdx: true, folder: false }, 'src/content/posts/free.mdx'],
  ['talks', 'taken', { mdx: false, folder: true }, 'src/content/talks/taken/index.md'],
  ['talks', 'free', { mdx: true, folder: true }, 'src/content/talks/free/index.mdx'],
  ['events', 'ada', flat, 'src/content/events/ada.yaml'],
] as const)('%s/%s with %j is %s', async (collection, id, shape, path) => {
  expect(await file(collection, id, shape)).toBe(path);
});

test('what is there already, in any shape, is not written over', async () => {
  await expect(file('posts', 'taken')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: src/content/posts/taken.mdx is there already — write in it, or add --slug taken-2 for another]`,
  );
  await expect(file('posts', 'broken')).rejects.toThrow(/^src\/content\/posts\/broken\/index\.md /);
  await expect(file('posts', 'pictures', { mdx: false, folder: true })).rejects.toThrow(/ already/);
  await expect(file('people', 'ada')).rejects.toThrow(/^src\/content\/people\/ada\.yaml is there/);
});

test('a name that is no address', async () => {
  await expect(file('posts', '_a b')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: the name "_a b" cannot be an address — add --slug with a name of letters, digits, "-", "_" and "."]`,
  );
  await expect(file('posts', '../a')).rejects.toThrow(/^would not be read — add --slug/);
});
