import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { elementsOf, servedBy } from '../crawl.ts';
import { addressesOf, readFeed } from '../feed.ts';
import { rssFaults } from '../feed-rules.ts';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

const lists = [
  { path: 'rss.xml', home: '', holds: /^(?:posts|talks)\/(?!page\/)[^/]+\/$/ },
  { path: 'posts/rss.xml', home: 'posts/', holds: /^posts\/(?!page\/)[^/]+\/$/ },
  { path: 'talks/rss.xml', home: 'talks/', holds: /^talks\/(?!page\/)[^/]+\/$/ },
];
/** The entry's page; a recording's news names a part of its talk's. */
const pageOf = (link: string) => link.replace(/#.*/, '');
const feedsIn = (dist: string) => filesIn(dist).filter((file) => /(?:^|\/)rss\.xml$/.test(file));

for (const { path, home, holds } of lists) {
  test(`${path} has the newest entries of its list`, async ({ page, request, site, sitemap }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const { link, items } = await readFeed(page, await response.text());
    expect(link).toBe(site.address + home);
    const pages = new Set(items.map((item) => pageOf(item.link)));
    const entries = sitemap.map((entry) => entry.path).filter((entry) => holds.test(entry));
    expect(entries.map((entry) => site.address + entry)).toEqual(
      expect.arrayContaining([...pages]),
    );
    expect(items.length).toBeLessThanOrEqual(facts.feedSize);
    if (items.length < facts.feedSize) expect(pages.size).toBe(entries.length);
  });
}

test('every feed is well-formed, newest first and inside the sitemap', async ({
  page,
  request,
  site,
  sitemap,
}) => {
  const known = new Set(sitemap.map(({ path }) => site.address + path));
  const paths = feedsIn(site.dist);
  expect(paths).toEqual(expect.arrayContaining(lists.map(({ path }) => path)));
  for (const path of paths) {
    const response = await request.get(path);
    expect.soft(response.headers()['content-type'], path).toMatch(/^(?:application|text)\/.*xml/);
    const feed = await readFeed(page, await response.text());
    expect.soft(feed.self, path).toEqual([site.address + path]);
    expect.soft(feed.items.length, path).toBeGreaterThan(0);
    const dates = feed.items.map(({ pubDate }) => Date.parse(pubDate));
    expect.soft(dates, path).not.toContain(Number.NaN);
    expect.soft(dates, path).toEqual(dates.toSorted((a, b) => b - a));
    for (const { guid, link, isPermaLink, title } of feed.items) {
      expect.soft(known, `${path}: ${link}`).toContain(pageOf(link));
      // One that had another address first is called by that, and an address that is old is no permalink.
      expect.soft(guid.startsWith(site.address), link).toBe(true);
      expect.soft(isPermaLink === 'false', link).toBe(guid !== link);
      expect.soft(title, link).toMatch(/\S/);
    }
  }
});

test('every feed is RSS as its specification has it', async ({ page, request, site }) => {
  for (const path of feedsIn(site.dist)) {
    const feed = await readFeed(page, await (await request.get(path)).text());
    expect.soft(rssFaults(feed), path).toEqual([]);
  }
});

test('every feed carries clean HTML with absolute addresses that answer', async ({
  page,
  request,
  site,
}) => {
  const read = servedBy(site.served);
  const unfit = /^(?:script|style|link|template|noscript|iframe)$/;
  const faults = new Set<string>();
  const asked = new Map<string, number>();
  for (const path of feedsIn(site.dist)) {
    const { items } = await readFeed(page, await (await request.get(path)).text());
    for (const item of items) {
      const { link } = item;
      const elements = elementsOf(item.content, true);
      expect.soft(elements.length, link).toBeGreaterThan(0);
      for (const { tagName, properties } of elements) {
        if (unfit.test(tagName)) faults.add(`${link}: <${tagName}>`);
        for (const name of Object.keys(properties)) {
          if (/^(?:class|style$|data|on[A-Z])/.test(name)) faults.add(`${link}: ${name}`);
        }
      }
      for (const address of new Set(addressesOf(item))) {
        if (!/^(?:https:\/\/|mailto:)/.test(address)) faults.add(`${link}: ${address}`);
        if (!address.startsWith(new URL(site.address).origin)) continue;
        if (!address.startsWith(site.address)) faults.add(`${link}: ${address}: outside the base`);
        const target = address.slice(site.address.length).replace(/#.*/, '');
        const status = asked.get(target) ?? (await read(target)).status;
        asked.set(target, status);
        if (status !== 200) faults.add(`${link}: ${address}: ${status}`);
      }
    }
  }
  expect(asked.size).toBeGreaterThan(0);
  expect([...faults]).toEqual([]);
});

test('a feed has the whole text of its entries', async ({ page, request, site }) => {
  const { items } = await readFeed(page, await (await request.get('rss.xml')).text());
  // Parsed before the site's policy is in force, which lets no script of a page do it.
  const texts = await page.evaluate(
    (all) =>
      all.map((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
    items.map(({ content }) => content),
  );
  for (const [index, { link }] of items.entries()) {
    await page.goto(site.served + link.slice(site.address.length));
    const missing = await page.evaluate((inFeed) => {
      const words = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const blocks = document.querySelectorAll(
        '.prose :is(p, li, h2, h3, h4, h5, h6, td, th, pre, figcaption, blockquote)',
      );
      // A feed says these elsewhere or in other words; prose.spec.ts and feed-components.test.ts do.
      const reworded = '.note, .gloss, math, ins, del, input';
      return {
        blocks: blocks.length,
        texts: [...blocks]
          .filter((block) => !block.querySelector(reworded))
          .map(words)
          .filter((text) => !inFeed.includes(text)),
      };
    }, texts[index] ?? '');
    expect.soft(missing.blocks, link).toBeGreaterThan(0);
    expect.soft(missing.texts, link).toEqual([]);
  }
});
