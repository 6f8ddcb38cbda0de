import { expect, test } from 'vitest';
import { post, talkSite } from '#feeds/fixtures.test-data.ts';
import { llms } from '#feeds/llms.ts';
import { absoluteUrl, calendarPath, postPath } from '#permalinks';

test('an entry is a line: title, address, day, description', () => {
  const text = llms({ posts: [post('a', '2026-02-13')], talks: [], pages: [], dated: [] });
  const url = `${absoluteUrl(postPath('a'))}index.md`;
  expect(text).toContain(`\n## Posts\n\n- [Title of a](${url}) (2026-02-13): About a\n`);
  expect(text).not.toContain('## Talks');
});

test('a title cannot become markup', () => {
  const text = llms({
    posts: [post('a', '2026-02-13', { title: 'a] (b)\n# `c`' })],
    talks: [],
    pages: [],
    dated: [],
  });
  expect(text).toContain('- [a\\] (b) # \\`c\\`](');
});

test('the calendar is named where there is one', () => {
  const line = `- [Calendar](${absoluteUrl(calendarPath)}): `;
  expect(llms(talkSite)).toContain(`\n${line}`);
  expect(llms({ ...talkSite, dated: [] })).not.toContain(calendarPath);
});
