import { expect, test } from 'vitest';
import { earlyLinks } from '#collections/advice/early-links.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';
import { at } from '#collections/fixtures.test-data.ts';

const now = at('2026-06-01T12:00:00Z');
const linking = '\n[A](/posts/a/) [B](/posts/b/#part) [C](../c/) [D](/posts/d/) [E](/posts/e/)\n';
const public_ = (day: string) => `publishDate: ${day}`;

test('a scheduled entry that links to one that comes later', async () => {
  const { texts } = await written({
    'posts/a.md': post(public_('2026-07-01'), linking),
    'posts/b.md': post(public_('2026-07-02'), linking),
    'posts/c.md': post(public_('2026-07-01T10:00:00Z')),
    'posts/d.md': post('draft: true', linking),
    'posts/e.md': post('', linking),
  });
  expect(lines(earlyLinks(texts, now))).toMatchInlineSnapshot(`
    "posts/a.md:7:16  warning  the link /posts/b/#part leads nowhere from 2026-07-01, when this entry appears, until 2026-07-02 — write "publishDate: 2026-07-01" there, or remove the link
    posts/a.md:7:36  warning  the link ../c/ leads nowhere from 2026-07-01, when this entry appears, until later on that day — write "publishDate: 2026-07-01" there, or remove the link
    2 warnings in 1 file"
  `);
});
