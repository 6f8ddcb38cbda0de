/** Feeds of entries that hold anything, read by a browser's parsers; no site is asked. */
import fc from 'fast-check';
import { expect } from 'playwright/test';
import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { anyPost, anyTalk, anyText, reproducible } from '#feeds/arbitraries.test-data.ts';
import { contentOf, creatorNames, labelsOf } from '#feeds/feed-entry.ts';
import { feedHtml, xmlText } from '#feeds/feed-html.ts';
import { anyHtml, knownAttacks } from '#feeds/html-arbitraries.test-data.ts';
import { post } from '#feeds/fixtures.test-data.ts';
import { jsonFeedOf } from '#feeds/json-feed.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, homePath } from '#permalinks';
import { readFeed } from '../feed.ts';
import { jsonFeedFaults, rssFaults } from '../feed-rules.ts';
import { test } from '../site-test.ts';

const emptyFeed: Feed = {
  title: '',
  description: '',
  home: homePath,
  entries: [post('a', '2026-02-13')],
};
const anyFeed: fc.Arbitrary<Feed> = fc
  .record({ title: anyText, description: anyText, entry: fc.oneof(anyPost, anyTalk) })
  .map(({ entry, ...words }) => ({ ...words, home: homePath, entries: [entry] }));

test('whatever an entry holds, an XML parser reads it back', async ({ page }) => {
  await fc.assert(
    fc.asyncProperty(anyFeed, anyHtml, async (feed, html) => {
      const entry = feed.entries[0] as Post | Talk;
      const cover = { src: '/_astro/q&a &lt;1>.jpg', width: 1200, height: 630 };
      const fragment = { html, cover };
      const { elements, items } = await readFeed(
        page,
        await (await rssOf(feed, async () => fragment)).text(),
      );
      const texts = (name: string, all = items[0]?.elements ?? []) =>
        all.filter((element) => element.name === name).map(({ text }) => text);
      expect({
        channel: ['title', 'description'].map((name) => texts(name, elements)),
        // An empty text may also be none.
        title: texts('title').join(),
        content: texts('content:encoded'),
        creators: texts('dc:creator'),
        categories: texts('category'),
      }).toEqual({
        channel: [[xmlText(feed.title)], [xmlText(feed.description)]],
        title: xmlText(entry.title),
        content: [contentOf(entry, fragment)],
        creators: [xmlText(creatorNames(entry).join(', '))],
        categories: labelsOf(entry).map(xmlText),
      });
      const media = items[0]?.elements.find(({ name }) => name === 'media:content');
      expect(media?.attributes['url']).toBe(absoluteUrl(cover.src));
    }),
    { ...reproducible, examples: [[emptyFeed, '']] },
  );
});

test('whatever an entry holds, both feeds keep to their specifications', async ({ page }) => {
  const named = anyFeed.map((feed) => ({ ...feed, title: 'A feed', description: 'Of entries' }));
  await fc.assert(
    fc.asyncProperty(named, anyHtml, async (feed, html) => {
      const fragment = { html };
      const xml = await (await rssOf(feed, async () => fragment)).text();
      const ofText = (fault: string) => fault.startsWith('Elements of item: neither');
      expect(rssFaults(await readFeed(page, xml)).filter((fault) => !ofText(fault))).toEqual([]);
      const json = await (await jsonFeedOf(feed, async () => fragment)).json();
      expect(jsonFeedFaults(json as Readonly<Record<string, unknown>>)).toEqual([]);
    }),
    { ...reproducible, numRuns: 200 },
  );
});

test('whatever an entry holds, a browser finds nothing in its text that acts', async ({ page }) => {
  const clean = (html: string) => feedHtml(html, '/posts/a/');
  const htmls = [...knownAttacks, ...fc.sample(anyHtml, { ...reproducible, numRuns: 3000 })];
  const faults = await page.evaluate((all) => {
    const unfit =
      'script, style, link, meta, base, title, template, noscript, iframe, frame, object, embed, form, input, button, select, textarea, track, area, xmp, plaintext';
    const wrong = /^(?:on|data-|class$|style$|srcdoc$|target$|ping$|.*:href$|(?:form)?action$)/;
    return all.flatMap((html) => {
      const { body, head } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
      const elements = [...head.children, ...body.querySelectorAll('*')];
      const found = elements.flatMap((element) => [
        ...(element.matches(unfit) ? [element.outerHTML] : []),
        ...(element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [element.outerHTML]),
        ...element.getAttributeNames().filter((name) => wrong.test(name)),
        ...['href', 'src', 'poster', 'cite']
          .map((name) => element.getAttribute(name) ?? 'https://none/')
          .concat(element.getAttribute('srcset')?.split(', ') ?? [])
          .filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address)),
      ]);
      return found.length > 0 ? [`${html}: ${found.join(' ')}`] : [];
    });
  }, htmls.map(clean));
  expect(faults).toEqual([]);
});
