import { expect, test } from 'vitest';
import { addressesOf, pageCount } from '#collections/addresses.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';
import { site as facts } from '#site.config';

const addresses = (...sources: Source[]) => addressesOf(siteOf(entriesOf(...sources), now));
const pages = (...sources: Source[]) =>
  [...addresses(...sources).keys()].filter((path) => path.endsWith('/'));

test('an empty site has its lists', () => {
  expect(pages()).toEqual([
    '/',
    '/archives/',
    '/graph/',
    '/search/',
    '/talks/',
    '/speaking/',
    '/posts/',
    '/events/',
    '/people/',
    '/tags/',
    '/categories/',
    '/series/',
    '/feeds/',
  ]);
});

test('entries and their terms have addresses, what is held back has none', () => {
  const empty = new Set(pages());
  const own = pages(
    source('posts', 'a', { tags: ['Go', 'C#'], categories: ['journal'], series: ['Été'] }),
    source('talks', 'b', { slug: 'bee', tags: ['go'] }),
    source('pages', 'über'),
    source('posts', 'draft', { draft: true, tags: ['Secret'] }),
    source('talks', 'scheduled', { date: '2026-12-01', categories: ['later'] }),
    source('pages', 'expired', { expiryDate: '2026-05-01' }),
  ).filter((path) => !empty.has(path));
  expect(own.toSorted()).toEqual([
    '/%C3%BCber/',
    '/categories/journal/',
    '/posts/a/',
    '/series/ete/',
    '/tags/c-sharp/',
    '/tags/go/',
    '/talks/bee/',
    '/talks/topics/go/',
  ]);
});

test('an entry stands at its address; a list or file has none', () => {
  const found = addresses(source('posts', 'a'));
  expect(found.get('/posts/a/')?.entry?.id).toBe('a');
  expect(found.get('/posts/')).not.toHaveProperty('entry');
  expect(found.get('/rss.xml')).not.toHaveProperty('entry');
});

test('a list changed when its newest entry did', () => {
  const found = addresses(
    source('posts', 'new', { date: '2026-03-01' }),
    source('posts', 'updated', { date: '2026-01-01', lastmod: '2026-04-01', tags: ['x'] }),
    source('talks', 'talk', { date: '2026-02-01' }),
    source('posts', 'draft', { date: '2026-05-01', draft: true }),
    source('pages', 'about'),
  );
  const day = (path: string) => found.get(path)?.modified?.day;
  expect(day('/')).toBe('2026-04-01');
  expect(day('/posts/')).toBe('2026-04-01');
  expect(day('/posts/new/')).toBe('2026-03-01');
  expect(day('/posts/updated/')).toBe('2026-04-01');
  expect(day('/talks/')).toBe('2026-02-01');
  expect(day('/tags/x/')).toBe('2026-04-01');
  expect(day('/rss.xml')).toBe('2026-04-01');
  expect(day('/talks/rss.xml')).toBe('2026-02-01');
  expect(found.get('/about/')).not.toHaveProperty('modified');
});

test('a long list has more pages, each with the change of its own entries', () => {
  const posts = Array.from({ length: facts.pageSize + 1 }, (_, index) =>
    source('posts', `p${index}`, { date: index === 0 ? '2025-01-01' : '2026-01-01', tags: ['x'] }),
  );
  const found = addresses(...posts);
  expect(found.get('/posts/page/2/')?.modified?.day).toBe('2025-01-01');
  expect(found.get('/tags/x/page/2/')?.modified?.day).toBe('2025-01-01');
  expect(found.has('/posts/page/3/')).toBe(false);
  expect(found.has('/posts/page/1/')).toBe(false);
});

test.each([
  [0, 1],
  [1, 1],
  [facts.pageSize, 1],
  [facts.pageSize + 1, 2],
  [facts.pageSize * 2, 2],
])('%i entries fill %i pages', (entries, count) => {
  expect(pageCount(entries)).toBe(count);
});
