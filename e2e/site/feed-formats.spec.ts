import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { site as facts } from '#site.config';
import { servedBy } from '../crawl.ts';
import { readFeed } from '../feed.ts';
import { jsonFeedFaults, rssFaults } from '../feed-rules.ts';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

interface JsonFeed {
  readonly [name: string]: unknown;
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly icon: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly image?: string;
    readonly attachments?: readonly { readonly url: string }[];
  }[];
}

const jsonFeedsIn = (dist: string) =>
  filesIn(dist).filter((file) => /(?:^|\/)feed\.json$/.test(file));

test('every JSON feed is one as its specification has it, and all in it answers', async ({
  request,
  site,
}) => {
  const read = servedBy(site.served);
  const asked = new Map<string, number>();
  for (const path of jsonFeedsIn(site.dist)) {
    const json = (await (await request.get(path)).json()) as JsonFeed;
    expect.soft(jsonFeedFaults(json), path).toEqual([]);
    const { feed_url, home_page_url, icon, items } = json;
    const own = items.flatMap(({ id, url, image = [], attachments = [] }) =>
      [id, url, image, attachments.map((file) => file.url)].flat(),
    );
    for (const address of [feed_url, home_page_url, icon, ...own]) {
      if (!address.startsWith(new URL(site.address).origin)) continue;
      const target = address.slice(site.address.length).replace(/#.*/, '');
      const status = asked.get(target) ?? (await read(target)).status;
      asked.set(target, status);
      expect.soft([address.startsWith(site.address), status], address).toEqual([true, 200]);
    }
  }
  expect(asked.size).toBeGreaterThan(0);
});

test('a JSON feed holds what the RSS feed beside it holds', async ({ page, request, site }) => {
  const paths = jsonFeedsIn(site.dist);
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) {
    const beside = path.replace(/feed\.json$/, 'rss.xml');
    const json = (await (await request.get(path)).json()) as JsonFeed;
    const rss = await readFeed(page, await (await request.get(beside)).text());
    expect.soft(json.version, path).toBe('https://jsonfeed.org/version/1.1');
    expect.soft(json.feed_url, path).toBe(site.address + path);
    expect.soft(json.home_page_url, path).toBe(rss.link);
    expect
      .soft(
        json.items.map(({ id, title, content_html }) => [id, title, content_html]),
        path,
      )
      .toEqual(rss.items.map(({ guid, title, content }) => [guid, title, content]));
  }
});

test('an old address of a feed serves the same bytes', ({ site }) => {
  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
  const feeds = filesIn(site.dist).filter((file) => /(?:^|\/)rss\.xml$/.test(file));
  expect(facts.feedAliases.names).not.toHaveLength(0);
  for (const feed of feeds) {
    for (const name of facts.feedAliases.names) {
      expect
        .soft(read(feed.replace(/rss\.xml$/, name)) === read(feed), `${name} of ${feed}`)
        .toBe(true);
    }
  }
});

test('every list page names its feeds, and the feeds page all of them', async ({ page, site }) => {
  const feeds = filesIn(site.dist).filter((file) => /(?:^|\/)(?:rss\.xml|feed\.json)$/.test(file));
  const linked = async (path: string, selector: string) => {
    await page.goto(site.served + path);
    return page.$$eval(selector, (links) => links.map((link) => (link as HTMLAnchorElement).href));
  };
  const onPage = await linked('feeds/', 'main a');
  expect(onPage).toEqual(expect.arrayContaining(feeds.map((feed) => site.served + feed)));
  for (const feed of feeds) {
    const home = feed.replace(/[^/]+$/, '');
    const named = await linked(home, 'link[rel="alternate"]');
    expect.soft(named, home).toContain(site.served + feed);
  }
});

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
      expect(jsonFeedFaults(json as JsonFeed)).toEqual([]);
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
