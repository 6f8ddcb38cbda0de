import { expect, test } from 'vitest';
import { examination } from '#authoring/new/examination.ts';
import { now } from '#collections/fixtures.test-data.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemLine } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

test('only what the new entry brings is said', async () => {
  const root = project({
    'src/content/posts/a.md': '---\ntitle: A\ndate: 2026-01-01\nslug: c\n---\n\n[b](/b/)\n',
    'src/content/posts/wrong.md': 'no front matter\n',
  });
  const content = await readContent(root);
  const examine = async (id: string, ...lines: string[]) => {
    const text = ['---', 'title: B', 'date: 2026-01-01', ...lines, '---', ''].join('\n');
    const file = `src/content/posts/${id}.md`;
    const found = await examination(root, content, { collection: 'posts', id, file, text }, now);
    return found.map(problemLine).join('\n');
  };
  expect(await examine('b')).toBe('');
  expect(await examine('c')).toMatchInlineSnapshot(
    `"src/content/posts/c.md:1:1  error  the address /posts/c/ is taken by src/content/posts/a.md — write "slug: c-2" in one of the two, or remove one"`,
  );
  expect(await examine('b', 'authors: [ada]')).toMatchInlineSnapshot(
    `"src/content/posts/b.md:4:11  error  authors.0: there is no "ada" in src/content/people — there are no people yet"`,
  );
  expect(await examine('b', 'tagz: [a]')).toMatchInlineSnapshot(
    `"src/content/posts/b.md:4:1  error  tagz: is not a known field — did you mean "tags"?"`,
  );
});
