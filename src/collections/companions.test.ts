import { expect, test } from 'vitest';
import { companionsOf } from '#collections/companions.ts';
import type { EntrySource } from '#collections/entry.ts';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { mentionsIn } from '#collections/mentions.ts';
import { siteOf } from '#collections/site.ts';

/** Each entry with its companions, both by id. */
const companions = (...sources: readonly EntrySource[]) =>
  Object.fromEntries(
    [...companionsOf(sources, mentionsIn(sources))].map(([{ id }, others]) => [
      id,
      others.map((other) => other.id),
    ]),
  );

const post = source('posts', 'post');
const talk = source('talks', 'talk', { aliases: ['/old/'] });
const both = { post: ['talk'], talk: ['post'] };

test('a post and a talk that say nothing of each other have no companions', () => {
  expect(companions(post, talk)).toEqual({});
});

test('either may name the other in its front matter', () => {
  expect(companions(source('posts', 'post', { talks: ['talk'] }), talk)).toEqual(both);
  expect(companions(post, source('talks', 'talk', { posts: ['post'] }))).toEqual(both);
});

test.each([
  ['/talks/talk/'],
  ['../../talks/talk/#slides'],
  ['https://hallwaytrack.example/talks/talk/'],
  ['/old/'],
])('a link to %s in the text of a post makes companions', async (target) => {
  expect(companions(await withText(post, `[a](${target})`), talk)).toEqual(both);
});

test('a page that a post links to is no talk of it', async () => {
  const page = source('pages', 'about');
  expect(companions(await withText(post, '[a](/about/)'), page)).toEqual({});
  expect(companions(post, await withText(page, '[a](/posts/post/)'))).toEqual({});
});

test('so does a link to a post in the text of a talk', async () => {
  expect(companions(post, await withText(talk, '[a](/posts/post/)'))).toEqual(both);
});

test('said often, it is so once', async () => {
  const named = source('posts', 'post', { talks: ['talk', 'talk'] });
  const naming = source('talks', 'talk', { posts: ['post'] });
  expect(
    companions(
      await withText(named, '[a](/talks/talk/) [b](/talks/talk/)'),
      await withText(naming, '[a](/posts/post/)'),
    ),
  ).toEqual(both);
});

test('an entry is named by the name of its file, whatever its address', () => {
  const named = source('posts', 'post', { talks: ['talk'] });
  expect(companions(named, source('talks', 'talk', { slug: 'address' }))).toEqual(both);
  expect(companions(named, source('talks', 'other', { slug: 'talk' }))).toEqual({});
});

test('two posts, or two talks, are no companions', async () => {
  const link = '[a](/posts/post/) [b](/talks/talk/)';
  const otherPost = await withText(source('posts', 'other-post'), '[a](/posts/post/)');
  const otherTalk = await withText(source('talks', 'other-talk'), '[a](/talks/talk/)');
  expect(companions(post, talk, otherPost, otherTalk)).toEqual({});
  expect(companions(post, await withText(talk, link))).toEqual(both);
});

test('a post of the same id as a talk is not that talk', () => {
  const same = [source('posts', 'same', { talks: ['same'] }), source('talks', 'same')] as const;
  const found = companionsOf(same, mentionsIn(same));
  expect(found.get(same[0])).toEqual([same[1]]);
  expect(found.get(same[1])).toEqual([same[0]]);
});

test.each([
  ['a draft', { draft: true }],
  ['scheduled', { date: '2027-01-01' }],
  ['expired', { expiryDate: '2026-05-01' }],
])('what is %s counts for nothing', async (_, status) => {
  const naming = { posts: ['post'], talks: ['talk'] };
  const hiddenTalk = source('talks', 'hidden-talk', { posts: naming.posts, ...status });
  const hiddenPost = source('posts', 'hidden-post', { talks: naming.talks, ...status });
  const { posts, talks } = siteOf(
    entriesOf(
      await withText(
        source('posts', 'post', { talks: ['hidden-talk'] }),
        '[a](/talks/hidden-talk/)',
      ),
      await withText(
        source('talks', 'talk', { posts: ['hidden-post'] }),
        '[a](/posts/hidden-post/)',
      ),
      await withText(hiddenPost, '[a](/talks/talk/)'),
      await withText(hiddenTalk, '[a](/posts/post/) [b](/talks/talk/)'),
    ),
    now,
  );
  expect(posts).toMatchObject([{ id: 'post', talks: [] }]);
  expect(talks).toMatchObject([{ id: 'talk', posts: [], mentioners: [] }]);
});
