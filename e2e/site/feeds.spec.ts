import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { addressesIn, elementsOf, servedBy } from '../crawl.ts';
import { readFeed } from '../feed.ts';
import { test } from '../site-test.ts';

const feeds = [
  { path: 'rss.xml', home: '', holds: /^(?:posts|talks)\/(?!page\/)[^/]+\/$/ },
  { path: 'posts/rss.xml', home: 'posts/', holds: /^posts\/(?!page\/)[^/]+\/$/ },
  { path: 'talks/rss.xml', home: 'talks/', holds: /^talks\/(?!page\/)[^/]+\/$/ },
];

for (const { path, home, holds } of feeds) {
  test(`${path} is a valid feed of the newest entries`, async ({
    page,
    request,
    site,
    sitemap,
  }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^(?:application|text)\/(?:\w+\+)?xml/);
    const feed = await readFeed(page, await response.text());
    expect(feed.self).toEqual([site.address + path]);
    expect(feed.link).toBe(site.address + home);

    const dates = feed.items.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).not.toContain(Number.NaN);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    for (const { guid, link, isPermaLink, title } of feed.items) {
      expect.soft(guid, link).toBe(link);
      expect.soft(isPermaLink, link).not.toBe('false');
      expect.soft(title, link).toMatch(/\S/);
    }

    const links = feed.items.map(({ link }) => link);
    const entries = sitemap.map((entry) => entry.path).filter((entry) => holds.test(entry));
    expect(entries.map((entry) => site.address + entry)).toEqual(expect.arrayContaining(links));
    expect(new Set(links).size).toBe(Math.min(entries.length, facts.feedSize));
  });

  test(`${path} carries clean HTML with absolute addresses that answer`, async ({
    page,
    request,
    site,
  }) => {
    const read = servedBy(site.served);
    const { items } = await readFeed(page, await (await request.get(path)).text());
    for (const { link, content } of items) {
      const elements = elementsOf(content, true);
      expect.soft(elements.length, link).toBeGreaterThan(0);
      const tags = elements.map(({ tagName }) => tagName);
      const unfit = /^(?:script|style|link|template|noscript|button|form|input|astro-island)$/;
      expect
        .soft(
          tags.filter((tag) => unfit.test(tag)),
          link,
        )
        .toEqual([]);
      const names = elements.flatMap(({ properties }) => Object.keys(properties));
      expect
        .soft(
          names.filter((name) => /^(?:class|style$|data|on[A-Z])/.test(name)),
          link,
        )
        .toEqual([]);
      expect.soft(content, link).not.toMatch(/<[^>]*\s(?:class|style|data-[\w-]+)=/);
      for (const address of new Set(elements.flatMap(addressesIn))) {
        expect.soft(address, link).toMatch(/^(?:https:\/\/|mailto:)/);
        if (!address.startsWith(new URL(site.address).origin)) continue;
        expect.soft(address, link).toMatch(new RegExp(`^${site.address}`));
        const { status } = await read(address.slice(site.address.length).replace(/#.*/, ''));
        expect.soft(status, `${link}: ${address}`).toBe(200);
      }
    }
  });
}

test('a feed has the whole text of its entries', async ({ page, request, site }) => {
  const { items } = await readFeed(page, await (await request.get('rss.xml')).text());
  for (const { link, content } of items) {
    await page.goto(site.served + link.slice(site.address.length));
    const missing = await page.evaluate((html) => {
      const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const inFeed = words(new DOMParser().parseFromString(html, 'text/html').body);
      const blocks = document.querySelectorAll(
        '.prose :is(p, li, h2, h3, h4, h5, h6, td, th, pre, figcaption, blockquote)',
      );
      return {
        blocks: blocks.length,
        texts: [...blocks].map(words).filter((text) => !inFeed.includes(text)),
      };
    }, content);
    expect.soft(missing.blocks, link).toBeGreaterThan(0);
    expect.soft(missing.texts, link).toEqual([]);
  }
});
