import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect } from 'playwright/test';
import { addressesIn, elementsOf } from '../crawl.ts';
import { readFeed } from '../feed.ts';
import { filesIn } from '../files.ts';
import { asRead, brief, hasNewsboat, howToInstall, Subscriber } from '../newsboat.ts';
import { projectFolder } from '../project.ts';
import { test } from '../site-test.ts';

const feedsIn = (dist: string, name: string) =>
  filesIn(dist).filter((file) => file === name || file.endsWith(`/${name}`));

test('a parser of RSS finds all that was written, in its order', async ({ page, site }) => {
  for (const path of feedsIn(site.dist, 'rss.xml')) {
    const xml = readFileSync(join(site.dist, path), 'utf8');
    const written = await readFeed(page, xml);
    expect(written.items.length, path).toBe(xml.match(/<item>/g)?.length);
    const { link, items = [] } = parseRssFeed(xml);
    expect.soft(link, path).toBe(written.link);
    const found = items.map(({ title, link, guid, pubDate, content }) => ({
      title,
      link,
      guid: guid?.value,
      pubDate,
      content: content?.encoded,
    }));
    expect.soft(found, path).toEqual(
      written.items.map(({ title, link, guid, pubDate, content }) => {
        return { title: title.trim(), link, guid, pubDate, content };
      }),
    );
    for (const { content = '' } of found) {
      expect.soft(content, path).not.toBe('');
      const addresses = elementsOf(content, true).flatMap(addressesIn);
      expect.soft(addresses.filter((address) => !/^(?:https?|mailto):/.test(address))).toEqual([]);
    }
  }
});

test('a parser of JSON Feed finds all that was written, in its order', ({ site }) => {
  const paths = feedsIn(site.dist, 'feed.json');
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) {
    const text = readFileSync(join(site.dist, path), 'utf8');
    const written = JSON.parse(text) as { items: Record<string, unknown>[] };
    const { items = [] } = parseJsonFeed(text);
    expect.soft(items.length, path).toBeGreaterThan(0);
    expect
      .soft(
        items.map(({ id, url, title, content_html, date_published, tags }) => {
          return { id, url, title, content_html, date_published, tags };
        }),
        path,
      )
      .toEqual(
        written.items.map(({ id, url, title, content_html, date_published, tags }) => {
          return { id, url, title, content_html, date_published, tags };
        }),
      );
  }
});

test.describe('newsboat', () => {
  test.skip(!hasNewsboat, howToInstall);

  test('has every entry of a feed, unread, with its day', async ({ page, request, site }) => {
    const tag = feedsIn(site.dist, 'rss.xml').find((path) => path.startsWith('tags/')) ?? '';
    for (const [index, path] of ['rss.xml', 'talks/rss.xml', tag].entries()) {
      const folder = join(projectFolder, '.cache/e2e', `subscriber-${site.name}-${index}`);
      const subscriber = new Subscriber(folder, site.served + path);
      const articles = await subscriber.reload();
      const { items } = await readFeed(page, await (await request.get(path)).text());
      expect(items.length, path).toBeGreaterThan(0);
      expect.soft(articles.map(brief), path).toEqual(
        items.map(({ title, guid, link, pubDate, content }) => {
          return { title, guid, url: link, day: Date.parse(pubDate), content, unread: 1 };
        }),
      );
      subscriber.readAll();
      const again = await subscriber.reload();
      expect.soft(again.map(brief), path).toEqual(articles.map(asRead));
    }
  });
});
