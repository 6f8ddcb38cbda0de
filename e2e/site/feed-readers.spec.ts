import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, type Page } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { addressesIn, elementsOf } from '../crawl.ts';
import { readFeed } from '../feed.ts';
import { filesIn } from '../files.ts';
import { type Article, hasNewsboat, Subscriber } from '../newsboat.ts';
import { build, copyProject, projectFolder } from '../project.ts';
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
  test.skip(
    !hasNewsboat,
    'newsboat is not installed: apt-get install newsboat, or brew install it',
  );

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

  test('is told of a recording once, and of nothing twice', async ({ page, site }) => {
    test.skip(site.name === 'sub', 'a base path changes nothing of this');
    const folder = copyProject('subscribed');
    for (const kind of ['events', 'people']) {
      const fixtures = join(projectFolder, 'e2e/fixtures/one-talk', kind);
      cpSync(fixtures, join(folder, 'src/content', kind), { recursive: true });
    }
    const dist = join(folder, 'dist');
    await using server = await serving(dist);
    const subscriber = (name: string) =>
      new Subscriber(join(folder, '.cache/subscribers', name), server.address + name);
    const [everything, talks] = [subscriber('rss.xml'), subscriber('talks/rss.xml')];
    const builtAt = async (time: string, ...recordings: readonly string[]) => {
      writeContent(folder, 'talks/on-a-stage.md', talkWith(recordings));
      const { status, output } = await build(folder, { BUILD_TIME: time });
      expect(status, output).toBe(0);
      const articles = { everything: await everything.reload(), talks: await talks.reload() };
      everything.readAll();
      talks.readAll();
      return articles;
    };

    const first = await builtAt('2030-04-01T00:00:00Z');
    const itself = `${site.address}talks/on-a-stage/`;
    expect(first.everything[0]).toMatchObject({ guid: itself, unread: 1 });
    expect(first.talks[0]).toMatchObject({ guid: itself, unread: 1, title: 'On a Stage' });

    const second = await builtAt('2030-05-01T00:00:00Z');
    expect(second.everything.map(brief)).toEqual(first.everything.map(asRead));
    expect(second.talks.map(brief)).toEqual(first.talks.map(asRead));

    const third = await builtAt('2030-06-01T00:00:00Z', file, stream);
    expect(third.everything.map(identity)).toEqual(first.everything.map(identity));
    expect(third.everything.filter(({ unread }) => unread)).toEqual([]);
    const [newest, older, ...rest] = third.talks;
    expect(rest.map(identity)).toEqual(first.talks.map(identity));
    expect(rest.filter(({ unread }) => unread)).toEqual([]);
    const title = 'Recording: On a Stage, Stages Brussels 2030';
    expect(newest).toMatchObject({
      title,
      url: `${itself}#recording-youtube-AAAAAAAAAAA`,
      pubDate: Date.parse('2030-05-20') / 1000,
      unread: 1,
      enclosure_url: '',
    });
    expect(older).toMatchObject({
      title,
      url: `${itself}#recording-file-video-example-org-on-a-stage-mp4`,
      pubDate: Date.parse('2030-05-10') / 1000,
      unread: 1,
      enclosure_url: 'https://video.example.org/on-a-stage.mp4',
      enclosure_type: 'video/mp4',
    });
    expect(newest?.content).not.toContain('on-a-stage.mp4');
    expect(older?.content).not.toMatch(/Given as|AAAAAAAAAAA/);
    await anchorsExist(page, dist, itself, third.talks.slice(0, 2));
  });
});

const brief = ({ title, guid, url, pubDate, content, unread }: Article) => {
  return { title, guid, url, day: pubDate * 1000, content, unread };
};
const asRead = (article: Article) => ({ ...brief(article), unread: 0 });
/** What makes an article the same as before. */
const identity = ({ guid, pubDate, title }: Article) => [guid, pubDate, title];

const file =
  '{ url: "https://video.example.org/on-a-stage.mp4", bytes: 52428800, published: 2030-05-10 }';
const stream = '{ url: "https://youtu.be/AAAAAAAAAAA", bytes: 7, published: 2030-05-20 }';

const talkWith = (recordings: readonly string[]) =>
  entry([
    'title: On a Stage',
    'description: A talk whose recordings come later than its page.',
    'publishDate: 2030-03-01',
    'speakers: [first-speaker]',
    'deliveries:',
    '  - event: stages-brussels-2030',
    '    date: 2030-02-02',
    `    recordings: [${recordings.join(', ')}]`,
  ]);

/** The news of a recording lead to the recording. */
async function anchorsExist(page: Page, dist: string, itself: string, news: readonly Article[]) {
  await page.setContent(readFileSync(join(dist, new URL(itself).pathname, 'index.html'), 'utf8'));
  for (const { url } of news) {
    await expect(page.locator(`[id="${new URL(url).hash.slice(1)}"]`), url).toHaveCount(1);
  }
}

/** Serves a folder until it is no longer used. */
async function serving(folder: string) {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURI(url));
    if (!existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/xml' }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: close };
}
