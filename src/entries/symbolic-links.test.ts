import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { project, put } from '#entries/fixtures.test-data.ts';
import { mediaFile } from '#entries/media-file.ts';
import { problemLine } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';
import { linkProblems } from '#entries/symbolic-links.ts';

vi.setConfig({ testTimeout: 30_000 });

const post = '---\ntitle: A\ndate: 2026-02-13\n---\n\nText.\n';
const files = {
  'src/content/posts/a.md': post,
  'src/media/a.png': 'a',
  'public/a.txt': 'a',
  'package.json': '{}',
};

/** A project with links by path, and what is said of it. */
function linked(links: Readonly<Record<string, string>>, root = project(files)) {
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  return { root, said: linkProblems(root).map(problemLine).join('\n') };
}

test.each([
  ['an entry', 'src/content/posts/b.md', '/etc/hostname'],
  ['a folder of entries', 'src/content/posts/b', '/etc'],
  ['an image', 'src/media/b.png', '/etc/hostname'],
  ['a public file', 'public/b', '/etc/hostname'],
  ['a public folder', 'public/b', '/'],
  ['a file of the project that is not published', 'public/b.json', '../package.json'],
])('%s that is a link out of its folder is refused', (_, path, target) => {
  expect(linked({ [path]: target }).said).toBe(
    `${path}:1:1  error  the link to ${target} leads out of src/content, src/media, public — put what it means there instead of the link`,
  );
});

test('a whole folder that is a link elsewhere is refused', () => {
  const root = project({ 'src/content/posts/a.md': post });
  const far = project({ 'photo.png': 'p' });
  expect(linked({ 'src/media': far }, root).said).toContain('src/media:1:1  error  the link to');
  expect(mediaFile(root, 'src/content/posts/a.md', '/uploads/photo.png').kind).toBe('link');
});

test('a link within the folders is followed', async () => {
  const { root, said } = linked({
    'src/content/posts/b.md': 'a.md',
    'src/media/b.png': 'a.png',
    'public/b.png': '../src/media/a.png',
    'public/c': '../src/media',
  });
  expect(said).toBe('');
  const { entries, problems } = await readContent(root);
  expect(problems).toEqual([]);
  expect(entries.posts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(mediaFile(root, 'src/content/posts/a.md', '/uploads/b.png').kind).toBe('file');
});

test('a project that is reached by a link is as any other', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'links-')), 'site');
  symlinkSync(project(files), root);
  expect(linkProblems(root)).toEqual([]);
  expect((await readContent(root)).entries.posts).toHaveLength(1);
  expect(mediaFile(root, 'src/content/posts/a.md', '/uploads/a.png').kind).toBe('file');
});

test('nothing behind a link out is read', async () => {
  const far = project({ 'b.md': post, 'c/index.md': post, 'd.png': 'd' });
  const { root } = linked({
    'src/content/posts/b.md': join(far, 'b.md'),
    'src/content/posts/c': join(far, 'c'),
    'src/media/d': far,
  });
  const { entries, problems } = await readContent(root);
  expect(entries.posts.map(({ id }) => id)).toEqual(['a']);
  expect(problems).toHaveLength(3);
  expect(mediaFile(root, 'src/content/posts/a.md', '/uploads/d/d.png')).toEqual({
    kind: 'link',
    looked: 'src/media/d/d.png',
  });
});

test('links round in a circle come to an end', async () => {
  const root = project(files);
  mkdirSync(join(root, 'src/content/posts/c'));
  const { said } = linked(
    {
      'src/content/posts/c/up': '..',
      'public/self': '.',
      'public/one': 'two',
      'public/two': 'one',
      'public/gone': 'nowhere',
    },
    root,
  );
  expect(said).toMatchInlineSnapshot(`
    "src/content/posts/c/up:1:1  error  the link to .. leads to a folder that it stands in — remove it
    public/gone:1:1  error  the link to nowhere leads nowhere — remove it
    public/one:1:1  error  the link to two leads nowhere — remove it
    public/self:1:1  error  the link to . leads to a folder that it stands in — remove it
    public/two:1:1  error  the link to one leads nowhere — remove it"
  `);
  expect((await readContent(root)).entries.posts.map(({ id }) => id)).toEqual(['a']);
});

test("an editor's mark beside a text is no link of the author's", () => {
  const { root, said } = linked({ 'src/content/posts/.#a.md': 'me@host.17:1' });
  expect(said).toBe('');
  put(root, { 'public/b.txt': 'b' });
  expect(linked({ 'public/.#b.txt': 'me@host.17:1' }, root).said).toContain('leads nowhere');
});
