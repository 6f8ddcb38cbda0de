import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { type Article, hasNewsboat, howToInstall, Subscriber } from '../newsboat.ts';
import { command } from './command.ts';
import { bringKept, build, copyProject, projectFolder } from '../project.ts';
import { sites } from '../sites.ts';

test('a subscriber is told of a recording once, and of nothing twice', async ({ page }) => {
  test.skip(!hasNewsboat, howToInstall);
  const folder = copyProject('subscribed');
  bringKept(folder);
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
    return readAt(time);
  };
  const readAt = async (time: string) => {
    const { status, output } = await build(folder, { BUILD_TIME: time });
    expect(status, output).toBe(0);
    said = output;
    const articles = { everything: await everything.reload(), talks: await talks.reload() };
    everything.readAll();
    talks.readAll();
    return articles;
  };

  let said = '';

  const first = await builtAt('2030-04-01T00:00:00Z');
  const itself = `${sites.root.address}talks/on-a-stage/`;
  expect(first.everything[0]).toMatchObject({ guid: itself, unread: 1 });
  expect(first.talks[0]).toMatchObject({ guid: itself, unread: 1, title: 'On a Stage' });

  // Written down before their day, the recordings wait for it.
  const second = await builtAt('2030-05-01T00:00:00Z', file, streamAt(95));
  expect(said).toContain('2 recordings (next 2030-05-10: On a Stage)');
  expect(second.everything.map(identity)).toEqual(first.everything.map(identity));
  expect(second.talks.map(identity)).toEqual(first.talks.map(identity));
  expect([...second.everything, ...second.talks].filter(({ unread }) => unread)).toEqual([]);

  const third = await builtAt('2030-06-01T00:00:00Z', file, streamAt(95));
  expect(third.everything.map(identity)).toEqual(first.everything.map(identity));
  expect(third.everything.filter(({ unread }) => unread)).toEqual([]);
  const [newest, older, ...rest] = third.talks;
  expect(rest.map(identity)).toEqual(first.talks.map(identity));
  expect(rest.filter(({ unread }) => unread)).toEqual([]);
  const title = 'Recording: On a Stage, Stages Brussels 2030';
  expect(newest).toMatchObject({
    title,
    guid: `${itself}#recording-youtube-AAAAAAAAAAA`,
    url: `${itself}#recording-youtube-AAAAAAAAAAA-95`,
    pubDate: Date.parse('2030-05-20') / 1000,
    unread: 1,
    enclosure_url: '',
  });
  expect(older).toMatchObject({
    title,
    url: expect.stringContaining(`${itself}#recording-file-video-example-org-on-a-stage-mp4-`),
    pubDate: Date.parse('2030-05-10') / 1000,
    unread: 1,
    enclosure_url: 'https://video.example.org/on-a-stage.mp4',
    enclosure_type: 'video/mp4',
  });
  expect(newest?.content).not.toContain('on-a-stage.mp4');
  expect(older?.content).not.toMatch(/Given as|AAAAAAAAAAA/);
  await anchorsExist(page, dist, itself, third.talks.slice(0, 2));

  // Neither another address nor another second to begin at is news.
  writeContent(folder, 'talks/on-a-stage.md', talkWith([file, streamAt(90)]));
  const renamed = await command(folder, 'rename', 'talks/on-a-stage', 'on-all-stages');
  expect(renamed.status, renamed.errors).toBe(0);
  const fourth = await readAt('2030-07-01T00:00:00Z');
  expect(fourth.everything.map(identity)).toEqual(third.everything.map(identity));
  expect(fourth.talks.map(identity)).toEqual(third.talks.map(identity));
  const unread = [...fourth.everything, ...fourth.talks].filter((article) => article.unread);
  expect(unread).toEqual([]);
  expect(fourth.talks[0]?.url).toContain('/talks/on-all-stages/#recording-youtube-AAAAAAAAAAA-90');
});

/** What makes an article the same as before. */
const identity = ({ guid, pubDate, title }: Article) => [guid, pubDate, title];

const file =
  '{ url: "https://video.example.org/on-a-stage.mp4", bytes: 52428800, published: 2030-05-10 }';
const streamAt = (second: number) =>
  `{ url: "https://youtu.be/AAAAAAAAAAA?t=${second}", bytes: 7, published: 2030-05-20 }`;

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
