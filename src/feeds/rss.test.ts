import { expect, test } from 'vitest';
import type { Post } from '#collections/site.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, feedPath, postPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

const post = (id: string, day: string, more: Partial<Post> = {}): Post => {
  const published = momentOf(day);
  return {
    collection: 'posts',
    id,
    path: postPath(id),
    title: `Title of ${id}`,
    description: `About ${id}`,
    status: 'published',
    tags: [],
    categories: [],
    series: [],
    lang: 'en',
    words: 100,
    file: `src/content/posts/${id}.md`,
    digest: id,
    authors: [],
    talks: [],
    ...(published && { published }),
    ...more,
  };
};

const feedOf = async (entries: readonly Post[]) => {
  const feed = { title: 'A & B', description: 'C < D', path: feedPath, entries };
  const response = await rssOf(feed, async ({ id }) => `<p>Text of <a href="/x/">${id}</a></p>`);
  return response.text();
};

test('an item says all of its entry', async () => {
  const term = (label: string) => ({ slug: label.toLowerCase(), label, path: `/tags/${label}/` });
  const xml = await feedOf([
    post('a', '2026-02-13', {
      title: 'Go <fast> & "far"\u0000',
      tags: [term('eBPF'), term('journal')],
      categories: [term('Journal')],
      authors: [{ id: 'ada', name: 'Ada & Co', links: [] }],
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
  expect(xml).toContain(`<atom:link href="${absoluteUrl(feedPath)}" rel="self"`);
  expect(xml).toContain('<lastBuildDate>Sun, 01 Mar 2026 00:00:00 GMT</lastBuildDate>');
  expect(xml).toContain(`<dc:creator>${site.author}</dc:creator>`);
});

test('keeps the order of the list and only its newest entries', async () => {
  const many = Array.from({ length: site.feedSize + 5 }, (_, index) =>
    post(`p${index}`, '2026-02-13'),
  );
  const links = (await feedOf(many)).match(/<guid[^>]*>[^<]*/g) ?? [];
  expect(links).toHaveLength(site.feedSize);
  expect(links[0]).toContain(postPath('p0'));
  expect(links.at(-1)).toContain(postPath(`p${site.feedSize - 1}`));
});

test('an empty feed is a feed', async () => {
  const xml = await feedOf([]);
  expect(xml).not.toContain('<item>');
  expect(xml).not.toContain('lastBuildDate');
});
