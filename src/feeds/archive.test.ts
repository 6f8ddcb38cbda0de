import { expect, test } from 'vitest';
import { archiveOf } from '#feeds/archive.ts';
import { post, talkSite } from '#feeds/fixtures.test-data.ts';
import { absoluteUrl, postPath, talkPath } from '#permalinks';

interface Archive {
  readonly items: readonly Record<string, unknown>[];
}
const itemsOf = (...args: Parameters<typeof archiveOf>) =>
  (JSON.parse(archiveOf(...args)) as Archive).items;

test('every entry is there, however many', () => {
  const entries = Array.from({ length: 500 }, (_, index) => post(`p-${index}`, '2026-02-13'));
  expect(itemsOf({ entries })).toHaveLength(500);
  expect(itemsOf({ entries: [] })).toEqual([]);
});

test('an item says what is known and where the whole text is', () => {
  const url = absoluteUrl(postPath('a'));
  expect(itemsOf({ entries: [post('a', '2026-02-13')] })).toEqual([
    {
      id: url,
      url,
      title: 'Title of a',
      content_text: 'About a',
      date_published: '2026-02-13T00:00:00.000Z',
      date_modified: '2026-02-13T00:00:00.000Z',
      authors: [{ name: expect.any(String), url: expect.any(String) }],
      tags: [],
      language: 'en',
      attachments: [{ url: `${url}index.md`, mime_type: 'text/markdown' }],
    },
  ]);
});

test('a talk is by its speakers', () => {
  const talk = itemsOf(talkSite).find(
    ({ url }) => url === absoluteUrl(talkPath('one-talk-five-rooms')),
  );
  expect(talk).toMatchObject({ authors: [{ name: 'A Speaker' }, { name: 'B Speaker' }] });
});

test('a lone surrogate does not leave the site', () => {
  expect(archiveOf({ entries: [post('a', '2026-02-13', { title: 'a\uD800b' })] })).not.toMatch(
    /\\ud800/i,
  );
});
