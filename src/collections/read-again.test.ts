import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { now } from '#collections/fixtures.test-data.ts';
import { problemsOf } from '#collections/problems.ts';
import { siteOf } from '#collections/site.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { contentReader, readContent } from '#entries/read.ts';
import type { Content } from '#entries/source.ts';

const text = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-02-13\ntags: [go, ${title}]\n${more}---\n\n${body}\n`;

const start = {
  'src/content/posts/a.md': text('A', 'See [B](/posts/b/).'),
  'src/content/posts/b.md': text('B', 'See [C](/posts/c/), ![pixel](/uploads/pixel.png)'),
  'src/content/posts/c/index.mdx': text('C', 'Text {1 + 1}.'),
  'src/content/talks/t.md': text('T', 'Text.', 'aliases: [/old]\n'),
  'src/content/pages/about.md': '---\ntitle: About\n---\n\n[T](/talks/t/)\n',
  'src/content/people/ada.yaml': 'name: Ada\n',
  'src/content/tags.yaml': 'go:\n  label: Go\n',
  'src/media/pixel.png': 'one',
};

/** All that is made of content. */
const madeOf = (content: Content, root: string) => ({
  content,
  site: siteOf(content.entries, now),
  withDrafts: siteOf(content.entries, now, true),
  problems: problemsOf(content, root, now),
});

test('what is read again is what reading all anew gives, whatever changed', async () => {
  const root = project(start);
  const read = contentReader(root);
  const at = (file: string) => join(root, file);
  const write = (file: string, written: string) => {
    writeFileSync(at(file), written);
    return [file];
  };
  const [a, b, c] = ['src/content/posts/a.md', 'src/content/posts/b.md', 'src/content/posts/c'];
  const [tags, pixel] = ['src/content/tags.yaml', 'src/media/pixel.png'];
  const edits: (() => string[])[] = [
    () => write(a, text('A', 'See [C](/posts/c/) and [D](/posts/d/).')),
    () => write(a, text('A new title', 'See [C](/posts/c/).')),
    () => write('src/content/posts/d.md', text('D', 'A new one.', 'draft: true\n')),
    () => write(a, text('A', 'Text.', 'lastmod: soon\n')),
    () => write(a, text('A', 'Text <b', 'authors: [ada]\n')),
    () => write(`${c}/index.mdx`, text('C', 'Text {1 +')),
    () => write(`${c}/index.mdx`, text('C', '[A](/posts/a/)', 'slug: other\n')),
    () => write(pixel, 'two'),
    () => write('src/media/Pixel.PNG', 'three'),
    () => write(tags, 'go:\n  label: Golang\n  aliases: [A]\n'),
    () => write(tags, 'go: [\n'),
    () => write('src/content/people/ada.yaml', 'name: Ada Lovelace\n'),
    () => {
      rmSync(at(pixel));
      return [pixel];
    },
    () => {
      renameSync(at(b), at('src/content/posts/e.md'));
      return [b, 'src/content/posts/e.md'];
    },
    () => {
      renameSync(at(c), at('src/content/posts/f'));
      return [`${c}/index.mdx`, 'src/content/posts/f/index.mdx'];
    },
    () => {
      rmSync(at('src/content/talks'), { recursive: true });
      return ['src/content/talks/t.md'];
    },
    () => write('src/content/posts/No name!.md', text('G', 'Text.')),
    () => {
      mkdirSync(at('elsewhere'));
      symlinkSync(at('elsewhere'), at('src/content/pages/link.md'));
      return ['src/content/pages/link.md'];
    },
    () => [...write(a, text('A', 'All')), ...write(tags, ''), ...write(pixel, 'four')],
  ];
  expect(madeOf(await read(), root)).toEqual(madeOf(await readContent(root), root));
  for (const [index, edit] of edits.entries()) {
    const again = madeOf(await read(edit()), root);
    expect(again, `edit ${index}`).toEqual(madeOf(await readContent(root), root));
  }
});

test('what did not change is not read again', async () => {
  const root = project(start);
  const read = contentReader(root);
  const before = await read();
  writeFileSync(join(root, 'src/content/posts/a.md'), text('A', 'Other words.'));
  const { posts, talks } = (await read(['src/content/posts/a.md'])).entries;
  expect(posts.map((post, index) => post === before.entries.posts[index])).toEqual([
    false,
    true,
    true,
  ]);
  expect(talks[0]).toBe(before.entries.talks[0]);
  const steps: string[] = [];
  await read(['src/content/posts/a.md', 'src/media/pixel.png'], (done, of) =>
    steps.push(`${done}/${of}`),
  );
  expect(steps).toEqual(['7/7']);
});
