import { expect, test } from 'vitest';
import { sameTitles } from '#collections/advice/titles.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';

test('two entries of one title', async () => {
  const { texts } = await written({
    'posts/a.md': post('', '', 'A Week in Brussels'),
    'posts/b.md': post('', '', 'a week  in Brussels'),
    'posts/c.md': post('draft: true', '', 'A Week in Brussels'),
  });
  expect(lines(sameTitles(texts))).toMatchInlineSnapshot(`
    "posts/b.md:2:1  warning  title: is also that of posts/a.md — write one that tells the two apart
    posts/c.md:2:1  warning  title: is also that of posts/a.md — write one that tells the two apart
    2 warnings in 2 files"
  `);
});

test('a talk, the post about it and its page may have one title', async () => {
  const { texts } = await written({
    'posts/a.md': post('', '', 'A Week'),
    'posts/b.md': post('', '', 'Another Week'),
    'talks/a.md': post('', '', 'A Week'),
    'pages/a.md': post('', '', 'A Week'),
  });
  expect(lines(sameTitles(texts))).toBe('no problems');
});
