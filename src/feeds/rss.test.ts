import { expect, test } from 'vitest';
import type { Post } from '#collections/post.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, feedPath, postPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { feed, post, rendering, person } from '#feeds/fixtures.test-data.ts';
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
