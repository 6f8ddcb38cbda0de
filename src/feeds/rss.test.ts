import { expect, test } from 'vitest';
import type { Post } from '#collections/post.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, feedPath, postPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { feed, person, post, rendering, talkWith } from '#feeds/fixtures.test-data.ts';
import { site } from '#site.config';

const feedOf = async (entries: readonly Post[]) => (await rssOf(feed(entries), rendering)).text();

test('an item says all of its entry', async () => {
  const term = (label: string) => ({ slug: label.toLowerCase(), label, path: `/tags/${label}/` });
  const xml = await feedOf([
    post('a', '2026-02-13', {
      title: 'Go <fast> & "far"\u0000',
      tags: [term('eBPF'), term('journal')],
      categories: [term('Journal')],
      authors: [person('ada', { name: 'Ada & Co' })],
    }),
  ]);
  expect(xml).toContain('<title>Go &lt;fast&gt; &amp; &quot;far&quot;</title>');
  expect(xml).toContain(`<link>${absoluteUrl(postPath('a'))}</link>`);
  expect(xml).toContain(`<guid isPermaLink="true">${absoluteUrl(postPath('a'))}</guid>`);
  expect(xml).toContain('<pubDate>Fri, 13 Feb 2026 00:00:00 GMT</pubDate>');
  expect(xml).toContain('<dc:creator>Ada &amp; Co</dc:creator>');
  expect(xml.match(/<category>.*?<\/category>/g)).toEqual([
    '<category>Journal</category>',
    '<category>eBPF</category>',
  ]);
  expect(xml).toContain(`&lt;a href=&quot;${absoluteUrl('/x/')}&quot;&gt;a&lt;/a&gt;`);
});

test('an entry that feeds called by another name keeps it', async () => {
  const guidOf = async (guid: string) =>
    /<guid .*?<\/guid>/.exec(await feedOf([post('a', '2026-02-13', { guid })]))?.[0];
  const old = absoluteUrl(postPath('old'));
  expect(await guidOf(old)).toBe(`<guid isPermaLink="false">${old}</guid>`);
  expect(await guidOf('https://old.example/?p=7&a=<$&>')).toBe(
    '<guid isPermaLink="false">https://old.example/?p=7&amp;a=&lt;$&amp;&gt;</guid>',
  );
});

test('a description is read as HTML, a title is not', async () => {
  const xml = await feedOf([post('a', '2026-02-13', { title: '<b>', description: '<b> & c' })]);
  expect(xml).toContain('<title>&lt;b&gt;</title>');
  expect(xml).toContain('<description>&amp;lt;b&amp;gt; &amp;amp; c</description>');
});

test('a hub is named beside the feed itself', async () => {
  const links = async (hub: string) =>
    (await (await rssOf(feed([]), rendering, hub)).text()).match(/<atom:link [^>]*>/g);
  const self = `<atom:link href="${absoluteUrl(feedPath())}" rel="self" type="application/rss+xml"/>`;
  expect(await links('')).toEqual([self]);
  expect(await links('https://hub.example/?a&b')).toEqual([
    self,
    '<atom:link href="https://hub.example/?a&amp;b" rel="hub"/>',
  ]);
});

test('everyone who made an entry stands in one element', async () => {
  const authors = [person('a', { name: 'A' }), person('b', { name: 'B' })];
  const xml = await feedOf([post('a', '2026-02-13', { authors })]);
  expect(xml.match(/<dc:creator>.*?<\/dc:creator>/g)).toEqual(['<dc:creator>A, B</dc:creator>']);
});

test('a name of digits stays as it is written', async () => {
  const xml = await feedOf([post('a', '2026-02-13', { authors: [person('x', { name: '007' })] })]);
  expect(xml).toContain('<dc:creator>007</dc:creator>');
});

test('an entry without a text uses no prefix that is not declared', async () => {
  const response = await rssOf(feed([post('a', '2026-02-13')]), async () => ({ html: '' }));
  const xml = await response.text();
  const prefixes = new Set(Array.from(xml.matchAll(/<(\w+):/g), ([, prefix]) => prefix));
  expect(prefixes).toContain('content');
  for (const prefix of prefixes) expect(xml).toContain(` xmlns:${prefix}="`);
});

test('what was changed later says when', async () => {
  const updated = momentOf('2026-03-01T10:00:00Z');
  const xml = await feedOf([post('a', '2026-02-13', updated ? { updated } : {})]);
  expect(xml).toContain('<atom:updated>2026-03-01T10:00:00.000Z</atom:updated>');
  expect(xml).toContain('<pubDate>Fri, 13 Feb 2026 00:00:00 GMT</pubDate>');
  expect(await feedOf([post('a', '2026-02-13')])).not.toContain('<atom:updated>');
});

test('the newest file that comes with a talk is its enclosure', async () => {
  const file = (name: string) => ({
    url: `https://video.example.org/${name}.mp4?a=1&b=2`,
    bytes: 7,
  });
  const talk = talkWith({ delivery: { recordings: [file('one'), file('two')] } });
  const xml = await (await rssOf({ ...feed([]), entries: [talk] }, rendering)).text();
  expect(xml.match(/<enclosure.*?\/>/g)).toEqual([
    '<enclosure url="https://video.example.org/one.mp4?a=1&amp;b=2" length="7" type="video/mp4"/>',
  ]);
});

test('the feed names itself, and its date is that of its newest change', async () => {
  const lastmod = momentOf('2026-03-01');
  const xml = await feedOf([
    post('b', '2026-02-20'),
    post('a', '2026-02-13', lastmod ? { updated: lastmod } : {}),
  ]);
  expect(xml).toContain(`<atom:link href="${absoluteUrl(feedPath())}" rel="self"`);
  expect(xml).toContain('<lastBuildDate>Sun, 01 Mar 2026 00:00:00 GMT</lastBuildDate>');
  expect(xml).toContain(`<dc:creator>${site.author}</dc:creator>`);
});

test('keeps the order of the list', async () => {
  const xml = await feedOf([post('b', '2026-02-20'), post('a', '2026-02-13')]);
  expect(xml.indexOf(postPath('b'))).toBeLessThan(xml.indexOf(postPath('a')));
});

test('a cover is a medium', async () => {
  const xml = await feedOf([
    post('a', '2026-02-13', { cover: { image: '/uploads/c.png', alt: '' } }),
  ]);
  expect(xml).toContain(
    `<media:content url="${absoluteUrl('/cover.jpg')}" medium="image" width="1200" height="630"/>`,
  );
});

test('an empty feed is a feed', async () => {
  const xml = await feedOf([]);
  expect(xml).not.toContain('<item>');
  expect(xml).not.toContain('lastBuildDate');
});
