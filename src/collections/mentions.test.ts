import { expect, test } from 'vitest';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { mentionersIn, mentionsIn } from '#collections/mentions.ts';
import { siteOf } from '#collections/site.ts';

const talk = source('talks', 'file', {
  slug: 'a-talk',
  title: 'The talk',
  aliases: ['/2019/old-talk', '/älter/'],
});
const page = source('pages', 'über');

/** The entries that a post with this text mentions. */
async function mentioned(text: string): Promise<string[]> {
  const post = await withText(source('posts', 'here'), text);
  const found = mentionsIn([post, talk, page, source('posts', 'other')]).get(post);
  return [...(found?.keys() ?? [])].map(({ collection, id }) => `${collection}/${id}`);
}

test.each([
  ['by its path', '[a](/talks/a-talk/)'],
  ['with a fragment', '[a](/talks/a-talk/#slides)'],
  ['with a query', '[a](/talks/a-talk/?from=here)'],
  ['relatively', '[a](../../talks/a-talk/)'],
  ['with the host', '[a](https://hallwaytrack.example/talks/a-talk/)'],
  ['with the host alone', '[a](//hallwaytrack.example/talks/a-talk/)'],
  ['by an old address', '[a](/2019/old-talk/)'],
  ['by an old address with its letters escaped', '[a](/%C3%A4lter/)'],
  ['by an old address as it is read', '[a](</älter/>)'],
  ['below the text', '[a][b]\n\n[b]: /talks/a-talk/'],
  ['in HTML', '<a href="/talks/a-talk/">a</a>'],
])('a link leads to an entry %s', async (_, text) => {
  expect(await mentioned(text)).toEqual(['talks/file']);
});

test.each([
  ['a word', 'The talk at /talks/a-talk/'],
  ['code', '`[a](/talks/a-talk/)`'],
  ['the name of its file', '[a](/talks/file/)'],
  ['a list', '[a](/talks/)'],
  ['another host', '[a](https://example.org/talks/a-talk/)'],
  ['another port', '[a](https://hallwaytrack.example:8080/talks/a-talk/)'],
  ['mail', '[a](mailto:ada@example.org)'],
  ['what is no address', '[a](/talks/%E0%A4%A/)'],
  ['the entry itself', '[a](#here) [b](./) [c](/posts/here/)'],
])('%s mentions nothing', async (_, text) => {
  expect(await mentioned(text)).toEqual([]);
});

test('an entry is mentioned once, in the order of the text', async () => {
  const text = '[a](/über/) [b](/talks/a-talk/) [c](/2019/old-talk/) [d](/%C3%BCber/)';
  expect(await mentioned(text)).toEqual(['pages/über', 'talks/file']);
});

test('an address of an entry wins over the old address of another', async () => {
  const moved = source('posts', 'moved', { aliases: ['/posts/taken/'] });
  const taken = source('posts', 'taken');
  const post = await withText(source('posts', 'here'), '[a](/posts/taken/)');
  for (const sources of [
    [moved, taken, post],
    [taken, moved, post],
  ]) {
    expect([...(mentionsIn(sources).get(post)?.keys() ?? [])]).toEqual([taken]);
  }
});

test('an entry without a text, or without a link, mentions nothing', async () => {
  const silent = await withText(source('posts', 'silent'), 'Text.');
  const mentions = mentionsIn([silent, talk]);
  expect([...(mentions.get(silent) ?? [])]).toEqual([]);
  expect([...(mentions.get(talk) ?? [])]).toEqual([]);
});

test('who mentions an entry', async () => {
  const one = await withText(source('posts', 'one'), '[a](/talks/a-talk/) [b](/posts/two/)');
  const two = await withText(source('posts', 'two'), '[a](/talks/a-talk/) [b](/posts/one/)');
  const mentioners = mentionersIn(mentionsIn([one, two, talk]));
  expect(mentioners.get(talk)).toEqual(
    new Map([
      [one, 'a b'],
      [two, 'a b'],
    ]),
  );
  expect(mentioners.get(one)).toEqual(new Map([[two, 'a b']]));
  expect(mentioners.get(two)).toEqual(new Map([[one, 'a b']]));
  expect(mentioners.get(page)).toBeUndefined();
});

test("a talk's page names the pages and talks that mention it and quotes them, its companions apart", async () => {
  const link = 'One. See [a](/talks/a-talk/), [b](/talks/a-talk/). Three. [c](/talks/a-talk/)';
  const { talks } = siteOf(
    entriesOf(
      talk,
      await withText(source('posts', 'post', { title: 'A post' }), link),
      await withText(source('talks', 'sequel', { title: 'The sequel' }), link),
      await withText(source('pages', 'about', { title: 'About' }), link),
      await withText(source('talks', 'draft', { title: 'A draft', draft: true }), link),
      await withText(source('pages', 'later', { title: 'Later', date: '2027-01-01' }), link),
    ),
    now,
  );
  const found = talks.find(({ id }) => id === 'a-talk');
  expect(found?.posts).toEqual([{ path: '/posts/post/', title: 'A post' }]);
  expect(found?.mentioners).toEqual([
    { path: '/talks/sequel/', title: 'The sequel', sentence: 'See a, b.' },
    { path: '/about/', title: 'About', sentence: 'See a, b.' },
  ]);
});

test("a post's page names who mentions it, without words where the link stands in HTML or alone", async () => {
  const { posts } = siteOf(
    entriesOf(
      source('posts', 'post', { title: 'A post' }),
      await withText(source('posts', 'answer', { title: 'An answer' }), 'No, [it](/posts/post/)!'),
      await withText(source('pages', 'now', { title: 'Now' }), '<a href="/posts/post/">it</a>'),
      await withText(source('pages', 'list', { title: 'List' }), '- [A post](/posts/post/)'),
    ),
    now,
  );
  expect(posts.find(({ id }) => id === 'post')?.mentioners).toEqual([
    { path: '/posts/answer/', title: 'An answer', sentence: 'No, it!' },
    { path: '/now/', title: 'Now' },
    { path: '/list/', title: 'List' },
  ]);
});
