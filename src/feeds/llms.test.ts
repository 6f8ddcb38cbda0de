import { expect, test } from 'vitest';
import { post } from '#feeds/fixtures.test-data.ts';
import { llms } from '#feeds/llms.ts';
import { absoluteUrl, postPath } from '#permalinks';

test('an entry is a line: title, address, day, description', () => {
  const text = llms({ posts: [post('a', '2026-02-13')], talks: [], pages: [] });
  const url = `${absoluteUrl(postPath('a'))}index.md`;
  expect(text).toContain(`\n## Posts\n\n- [Title of a](${url}) (2026-02-13): About a\n`);
  expect(text).not.toContain('## Talks');
});

test('a title cannot become markup', () => {
  const text = llms({
    posts: [post('a', '2026-02-13', { title: 'a] (b)\n# `c`' })],
    talks: [],
    pages: [],
  });
  expect(text).toContain('- [a\\] (b) # \\`c\\`](');
});
