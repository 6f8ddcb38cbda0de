import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generatedId, generatedNow, generatedPost } from '#authoring/bench/generated-post.ts';
import { tags as knownTags } from '#authoring/bench/words.ts';
import { inspection } from '#collections/inspection.ts';
import { readContent } from '#entries/read.ts';

const posts = Array.from({ length: 60 }, (_, index) => generatedPost(index, 60));

test('a post is the same every time and no other', () => {
  expect(generatedPost(7, 60)).toEqual(posts[7]);
  expect(new Set(posts.map(({ text }) => text)).size).toBe(60);
});

test('a post has the shape of a real one', () => {
  for (const { text } of posts) {
    const [, front = '', body = ''] = text.split(/^---$/m);
    const prose = body.replace(/```[^]*?```/g, '');
    const words = prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(words).toBeGreaterThan(600);
    expect(words).toBeLessThan(900);
    expect(body.match(/^```(?:go|ts)$/gm)).toEqual(['```go', '```ts']);
    expect(body.match(/^## /gm)).toHaveLength(5);
    expect(body.match(/^### /gm)).toHaveLength(3);
    expect(body.match(/^- /gm)).toHaveLength(4);
    expect(body.match(/^> /gm)).toHaveLength(1);
    const tags = /^tags: \[(.*)\]$/m.exec(front)?.[1]?.split(', ') ?? [];
    expect(new Set(tags).size).toBe(3);
    expect(knownTags).toEqual(expect.arrayContaining(tags));
  }
});

test('posts spread over eight years, newest first, all before the build', () => {
  const dates = posts.map(({ text }) => Date.parse(/^date: (.*)$/m.exec(text)?.[1] ?? ''));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  expect(dates[0]).toBeLessThan(Date.parse(generatedNow));
  const years = ((dates[0] ?? 0) - (dates.at(-1) ?? 0)) / 365 / 86_400_000;
  expect(years).toBeGreaterThan(7.5);
  expect(years).toBeLessThan(8);
});

test.each([1, 2, 60])(
  'of %i posts, each links to three that exist and, if it can, to others',
  (count) => {
    const ids = Array.from({ length: count }, (_, index) => generatedId(index));
    for (const [index, id] of ids.entries()) {
      const { text } = generatedPost(index, count);
      const linked = [...text.matchAll(/\]\(\/posts\/(.*?)\/\)/g)].map(([, target]) => target);
      expect(linked).toHaveLength(3);
      expect(ids).toEqual(expect.arrayContaining(linked));
      if (count > 1) expect(linked).not.toContain(id);
    }
  },
);

test('the content check has nothing to say about them', async () => {
  const root = mkdtempSync(join(tmpdir(), 'generated-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src/content/posts'), { recursive: true });
  for (const { id, text } of posts)
    writeFileSync(join(root, 'src/content/posts', `${id}.mdx`), text);
  const content = await readContent(`${root}/`);
  expect(content.entries.posts).toHaveLength(60);
  expect(await inspection(content, `${root}/`, Date.parse(generatedNow))).toEqual([]);
});
