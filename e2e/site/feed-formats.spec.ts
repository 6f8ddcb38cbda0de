import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { readFeed } from '../feed.ts';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly { id: string; url: string; title: string; content_html: string }[];
}

test('a JSON feed holds what the RSS feed beside it holds', async ({ page, request, site }) => {
  const paths = filesIn(site.dist).filter((file) => /(?:^|\/)feed\.json$/.test(file));
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
