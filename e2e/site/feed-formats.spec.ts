import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { elementsOf, servedBy } from '../crawl.ts';
import { readFeed } from '../feed.ts';
import { jsonFeedFaults } from '../feed-rules.ts';
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

test('every list page names its feeds, and the feeds page all of them', async ({ site }) => {
  const read = servedBy(site.served);
  const feeds = filesIn(site.dist).filter((file) => /(?:^|\/)(?:rss\.xml|feed\.json)$/.test(file));
  expect(feeds.length).toBeGreaterThan(4);
  const linked = async (path: string, part: RegExp, fits: (element: Element) => boolean) =>
    elementsOf(part.exec((await read(path)).body)?.[0] ?? '', true)
      .filter(fits)
      .map(({ properties: { href } }) => new URL(String(href), site.served + path).href);
  const onPage = await linked('feeds/', /<main.*<\/main>/s, ({ tagName }) => tagName === 'a');
  expect(onPage).toEqual(expect.arrayContaining(feeds.map((feed) => site.served + feed)));
  for (const feed of feeds) {
    const home = feed.replace(/[^/]+$/, '');
    const isAlternate = ({ properties: { rel } }: Element) => String(rel) === 'alternate';
    const named = await linked(home, /<link .*<\/head>/s, isAlternate);
    expect.soft(named, home).toContain(site.served + feed);
  }
});
