import fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test, vi } from 'vitest';
import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { anyPost, anyTalk, anyText, longText, reproducible } from '#feeds/arbitraries.test-data.ts';
import { contentOf, creatorNames, creatorsOf, enclosuresOf, labelsOf } from '#feeds/feed-entry.ts';
import { xmlText } from '#feeds/feed-html.ts';
import { person, post } from '#feeds/fixtures.test-data.ts';
import { anyHtml } from '#feeds/html-arbitraries.test-data.ts';
import { jsonFeedOf } from '#feeds/json-feed.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, homePath } from '#permalinks';

// Hundreds of cases each; how fast they run decides nothing.
vi.setConfig({ testTimeout: 120_000 });

const anyFeed: fc.Arbitrary<Feed> = fc
  .record({ title: anyText, description: anyText, entry: fc.oneof(anyPost, anyTalk) })
  .map(({ entry, ...words }) => ({ ...words, home: homePath, entries: [entry] }));

const examples: [Feed, string][] = [
  [{ title: '', description: '', home: homePath, entries: [post('a', '2026-02-13')] }, ''],
];

/** The reader under test drops white space around a text. */
const read = (text: string) => xmlText(text).trim();
const readAll = (texts: readonly string[]) => texts.map(read).filter(Boolean);
/** What a text says that is read as HTML. */
const shown = (html: string) =>
  html.replace(/&(lt|gt|amp);/g, (_, sign: 'lt' | 'gt' | 'amp') => {
    return { lt: '<', gt: '>', amp: '&' }[sign];
  });

test('a reader of RSS has of an entry what its author wrote', async () => {
  await fc.assert(
    fc.asyncProperty(anyFeed, anyHtml, async (feed, html) => {
      const entry = feed.entries[0] as Post | Talk;
      const cover = { src: '/_astro/q&a &lt;1>.jpg', width: 1200, height: 630 };
      const fragment = { html, cover };
      const xml = await (await rssOf(feed, async () => fragment)).text();
      expect(xml).toBe(xmlText(xml));
      const { title, description, items = [] } = parseRssFeed(xml);
      expect([title ?? '', description ?? '']).toEqual([read(feed.title), read(feed.description)]);
      const [item] = items;
      const [file] = enclosuresOf(entry);
      expect({
        title: item?.title ?? '',
        description: shown(item?.description ?? ''),
        content: item?.content?.encoded ?? '',
        creators: item?.dc?.creators ?? [],
        categories: item?.categories?.map(({ name }) => name) ?? [],
        link: item?.link,
        guid: item?.guid?.value,
        enclosures: item?.enclosures ?? [],
        covers: item?.media?.contents?.map(({ url }) => url),
      }).toEqual({
        title: read(entry.title),
        description: read(entry.description),
        content: contentOf(entry, fragment),
        creators: readAll([creatorNames(entry).join(', ')]),
        categories: readAll(labelsOf(entry)),
        link: absoluteUrl(entry.path),
        guid: absoluteUrl(entry.path),
        enclosures: file ? [{ url: file.url, length: file.bytes, type: file.type }] : [],
        covers: [absoluteUrl(cover.src)],
      });
    }),
    { ...reproducible, examples },
  );
});

test('a reader of JSON Feed has of an entry what its author wrote', async () => {
  await fc.assert(
    fc.asyncProperty(anyFeed, anyHtml, async (feed, html) => {
      const entry = feed.entries[0] as Post | Talk;
      const fragment = { html };
      const text = await (await jsonFeedOf(feed, async () => fragment)).text();
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/\\u[dD][89a-fA-F]/);
      const parsed = JSON.parse(text) as { title: string; items: Record<string, unknown>[] };
      expect(parsed).toMatchObject({
        title: xmlText(feed.title),
        description: xmlText(feed.description),
        items: [
          {
            id: absoluteUrl(entry.path),
            title: xmlText(entry.title),
            summary: xmlText(entry.description),
            content_html: contentOf(entry, fragment),
            authors: creatorsOf(entry).map(({ name, url }) => ({ name: xmlText(name), url })),
            tags: labelsOf(entry).map(xmlText),
          },
        ],
      });
      const [item] = parsed.items;
      const attached = enclosuresOf(entry).map(({ url, bytes }) => [url, bytes]);
      const files = (item?.['attachments'] ?? []) as { url: string; size_in_bytes: number }[];
      expect(files.map(({ url, size_in_bytes }) => [url, size_in_bytes])).toEqual(attached);
      if (entry.canonicalUrl) {
        expect(item?.['external_url']).toBe(new URL(entry.canonicalUrl).href);
      }
      expect(parseJsonFeed(text).items?.[0]?.id).toBe(absoluteUrl(entry.path));
    }),
    { ...reproducible, examples },
  );
});

test('the longest text is read to its end', async () => {
  const entry = post('long', '2026-02-13', {
    title: longText,
    description: longText,
    tags: [{ slug: 'long', label: longText, path: '/tags/long/' }],
    authors: [person('long', { name: longText })],
  });
  const feed = { title: longText, description: '', home: homePath, entries: [entry] };
  const html = `<p>${longText.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  const fragment = { html };
  const { title, items = [] } = parseRssFeed(
    await (await rssOf(feed, async () => fragment)).text(),
  );
  const [item] = items;
  const texts = [title, item?.title, item?.categories?.[0]?.name, item?.dc?.creators?.[0]];
  expect(texts.map((text) => text === read(longText))).toEqual([true, true, true, true]);
  expect(shown(item?.description ?? '') === read(longText)).toBe(true);
  expect(item?.content?.encoded === contentOf(entry, fragment)).toBe(true);
});

test('the talks above come with files and without', () => {
  const files = fc.sample(anyTalk, reproducible).map((talk) => enclosuresOf(talk).length);
  expect(new Set(files)).toEqual(new Set([0, 1, 2, 3]));
});
