import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EntryCollection } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { Ajv } from 'ajv';
import { editorConfig } from '#authoring/editor/config.ts';

const editor = { backend: 'github', repository: 'a/b', branch: 'main' } as const;
const collections = (files: readonly string[] = []) =>
  (editorConfig(editor, files).collections ?? []) as EntryCollection[];

test('the editor accepts its configuration', () => {
  const main = createRequire(import.meta.url).resolve('@sveltia/cms');
  const file = join(main, '../../schema/sveltia-cms.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const accepts = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(schema);
  const config = editorConfig(editor, ['posts/a.mdx', 'talks/b/index.md']);
  expect([accepts(config), accepts.errors]).toEqual([true, null]);
  expect(accepts({ ...config, collections: [{ name: 'posts' }] })).toBe(false);
});

test('a collection stands once for each way its files lie', () => {
  const named = (...files: string[]) =>
    collections(files)
      .filter(({ name }) => name.startsWith('posts'))
      .map(({ name, label, extension, path }) => [name, label, extension, path]);
  expect(named()).toEqual([['posts', 'Posts', 'md', undefined]]);
  expect(named('posts/a.mdx', 'posts/b/index.mdx', 'posts/b/notes.md', 'talks/c/index.md')).toEqual(
    [
      ['posts', 'Posts', 'md', undefined],
      ['posts-mdx', 'Posts (MDX)', 'mdx', undefined],
      ['posts-mdx-folders', 'Posts (MDX, in folders)', 'mdx', '{{slug}}/index'],
    ],
  );
});

test('a new post is a draft, and its text is the last field', () => {
  const [posts] = collections();
  expect(posts?.fields.find(({ name }) => name === 'draft')).toMatchObject({ default: true });
  expect(posts?.fields.at(-1)).toMatchObject({ name: 'body', modes: ['rich_text', 'raw'] });
});

test('components are edited as text', () => {
  const mdx = collections(['posts/a.mdx']).find(({ extension }) => extension === 'mdx');
  expect(mdx?.fields.at(-1)).toMatchObject({ modes: ['raw'] });
});

test('a server of the author’s own is asked to sign in', () => {
  const own = editorConfig({ ...editor, authServer: 'https://auth.example' }, []);
  expect(own.backend).toEqual({
    name: 'github',
    repo: 'a/b',
    branch: 'main',
    base_url: 'https://auth.example',
  });
});
