import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';

const site = (...sources: Source[]) => siteOf(entriesOf(...sources), now);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('newest first, and of one instant by id, whatever the order read', () => {
  const sources = [
    source('posts', 'b', { date: '2026-01-01' }),
    source('posts', 'old', { date: '2025-01-01' }),
    source('posts', 'a', { date: '2026-01-01' }),
    source('posts', 'later', { date: '2026-01-01', publishDate: '2026-03-01' }),
    source('posts', 'morning', { date: '2026-01-01T08:00:00Z' }),
    source('talks', 'a2', { date: '2026-01-01' }),
  ];
  for (const order of [sources, sources.toReversed()]) {
    const { posts, entries } = site(...order);
    expect(ids(posts)).toEqual(['later', 'morning', 'a', 'b', 'old']);
    expect(ids(entries)).toEqual(['later', 'morning', 'a', 'a2', 'b', 'old']);
  }
});

test('a post and a talk of one id and one instant have an order too', () => {
  const sources = [source('talks', 'x'), source('posts', 'x')];
  const paths = (order: Source[]) => site(...order).entries.map(({ path }) => path);
  expect(paths(sources)).toEqual(paths(sources.toReversed()));
});

test('neighbours are those in the list of the collection', () => {
  const { posts, entries } = site(
    source('posts', 'old', { title: 'Old', date: '2025-01-01' }),
    source('talks', 'talk', { date: '2025-06-01' }),
    source('posts', 'new', { title: 'New', date: '2026-01-01' }),
    source('posts', 'draft', { date: '2025-06-01', draft: true }),
  );
  expect(posts[0]).toMatchObject({ id: 'new', older: { path: '/posts/old/', title: 'Old' } });
  expect(posts[0]).not.toHaveProperty('newer');
  expect(posts[1]).toMatchObject({ id: 'old', newer: { path: '/posts/new/', title: 'New' } });
  expect(posts[1]).not.toHaveProperty('older');
  expect(entries[1]).toMatchObject({ id: 'talk' });
  expect(entries[1]).not.toHaveProperty('older');
});

const unpublished = [
  source('posts', 'live'),
  source('posts', 'draft', { draft: true, tags: ['Secret'], aliases: ['/secret/'] }),
  source('talks', 'scheduled', { date: '2026-12-01', tags: ['Secret'] }),
  source('pages', 'expired', { expiryDate: '2026-05-01' }),
];

test('what is not public is in no list but one', () => {
  const { posts, talks, pages, entries, archives, redirects, heldBack } = site(...unpublished);
  expect(ids([...posts, ...talks, ...pages])).toEqual(['live']);
  expect(ids(entries)).toEqual(['live']);
  expect(archives.tags).toEqual([]);
  expect(redirects).toEqual([]);
  expect(heldBack.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'scheduled scheduled',
    'draft draft',
    'expired expired',
  ]);
});

test('the development server shows all, with its status', () => {
  const { entries, pages, archives } = siteOf(entriesOf(...unpublished), now, true);
  expect(entries.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'scheduled scheduled',
    'draft draft',
    'live published',
  ]);
  expect(ids(pages)).toEqual(['expired']);
  expect(archives.tags.map(({ label }) => label)).toEqual(['Secret']);
});

test('an entry is public from its very instant', () => {
  const post = source('posts', 'a', { publishDate: '2026-06-01T12:00:00Z' });
  expect(siteOf(entriesOf(post), now - 1).posts).toEqual([]);
  expect(ids(siteOf(entriesOf(post), now).posts)).toEqual(['a']);
});

test.each([
  ['the post names the talk', { talks: ['t'] }, {}],
  ['the talk names the post', {}, { posts: ['p'] }],
  ['each names the other', { talks: ['t'] }, { posts: ['p'] }],
])('post and talk are companions both ways where %s', (_, post, talk) => {
  const { posts, talks } = site(
    source('posts', 'p', { title: 'P', slug: 'pe', ...post }),
    source('talks', 't', { title: 'T', ...talk }),
  );
  expect(posts[0]?.talks).toEqual([{ path: '/talks/t/', title: 'T' }]);
  expect(talks[0]?.posts).toEqual([{ path: '/posts/pe/', title: 'P' }]);
});

test('an unpublished companion is not shown', () => {
  const { posts } = site(
    source('posts', 'p', { talks: ['t'] }),
    source('talks', 't', { draft: true }),
  );
  expect(posts[0]?.talks).toEqual([]);
});

test('authors and speakers are people; a role stays', () => {
  const { posts, talks } = site(
    source('people', 'ada', { name: 'Ada' }),
    source('posts', 'p', { authors: ['ada', 'nobody'] }),
    source('talks', 't', { speakers: ['ada', { person: 'ada', role: 'host' }] }),
  );
  expect(posts[0]?.authors).toMatchObject([{ id: 'ada', name: 'Ada' }]);
  expect(talks[0]?.speakers).toMatchObject([
    { person: { name: 'Ada' } },
    { person: { name: 'Ada' }, role: 'host' },
  ]);
});

test('a slug is the last part of the address', () => {
  const { posts, pages } = site(
    source('posts', 'file', { slug: 'address' }),
    source('pages', 'über'),
  );
  expect(posts[0]).toMatchObject({ id: 'address', path: '/posts/address/' });
  expect(pages[0]).toMatchObject({ path: '/%C3%BCber/' });
});

test('days that say something: written, published, updated', () => {
  const [both, same] = site(
    source('posts', 'both', {
      date: '2026-01-01',
      publishDate: '2026-02-01',
      lastmod: '2026-03-01',
    }),
    source('posts', 'same', { date: '2026-01-01', lastmod: '2026-01-01T09:00:00Z' }),
  ).posts;
  expect(both).toMatchObject({
    published: { day: '2026-02-01' },
    written: { day: '2026-01-01' },
    updated: { day: '2026-03-01' },
  });
  expect(same).not.toHaveProperty('written');
  expect(same).not.toHaveProperty('updated');
});

test('without a description the first paragraph says it, cut at a word', () => {
  const outline = {
    headings: [],
    levels: [],
    anchors: [],
    links: [],
    images: [],
    unspoken: [],
    frames: [],
    components: [],
    imports: [],
  };
  const words = 'seven '.repeat(40).trim();
  const long = { ...source('posts', 'long'), outline: { ...outline, excerpt: words, words: 40 } };
  const { posts } = site(long, source('posts', 'none', { title: 'The title' }));
  expect(posts[0]?.description).toMatch(/^(?:seven ){25}seven…$/);
  expect(posts[1]?.description).toBe('The title');
});
