import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { here, never, site, status, to } from '#authoring/check/links/server.test-data.ts';
import { download, downloading, type Downloading } from '#authoring/media/download.ts';
import { fetchImages } from '#authoring/media/fetch.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';

const how: Downloading = { ...downloading, ...here, mostBytes: 10_000, patience: 300 };
const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#a06030' } })
  .png()
  .toBuffer();
const jpeg = await sharp(png).jpeg().toBuffer();

type Route = Parameters<typeof site>[0][string];
const body =
  (bytes: Buffer | string, type = 'image/png'): Route =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(bytes);

/** Sends this again and again until nobody listens. */
const endless: Route = (_, response) => {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write(png));
  };
  response.on('drain', more);
  more();
};

test('images come into the project, each once, and are named there', async () => {
  const { origin, asked } = await site({
    '/a/photo%20one.png': body(png),
    '/b': body(jpeg, 'text/plain'),
    '/moved': to('/b', 302),
    '/c.png': status(404),
  });
  const photo = `${origin}/a/photo%20one.png`;
  const text = [
    '---',
    'title: A',
    'date: 2026-01-01',
    `cover: { image: "${photo}", alt: It }`,
    '---',
    '',
    `[Larger](${photo}?large) ![One](${photo}) ![again](${photo} 'Its caption')`,
    '',
    `![Two](${origin}/b) and ![three](<${origin}/moved>)`,
    '',
    `![Four](${origin}/c.png)`,
    '',
  ].join('\n');
  const root = project({ 'src/content/posts/a.md': text, 'src/media/b.jpg': 'another' });
  const { lines, isWhole } = await fetchImages(await readContent(root), root, how);
  expect(isWhole).toBe(false);
  expect(lines.map((line) => line.replaceAll(origin, ''))).toEqual([
    'src/content/posts/a.md:4, src/content/posts/a.md:7, src/content/posts/a.md:7  /a/photo%20one.png is /uploads/photo-one.png now',
    'src/content/posts/a.md:9  /b is /uploads/b-2.jpg now',
    'src/content/posts/a.md:9  /moved is /uploads/moved.jpg now',
    'src/content/posts/a.md:11  /c.png is not here: its server answers 404',
  ]);
  expect(readFileSync(join(root, 'src/content/posts/a.md'), 'utf8').replaceAll(origin, '')).toBe(
    text
      .replace(`"${photo}"`, '"/uploads/photo-one.png"')
      .replaceAll(`](${photo}`, (found) => found)
      .replace(`![One](${photo})`, '![One](/uploads/photo-one.png)')
      .replace(`![again](${photo} `, '![again](/uploads/photo-one.png ')
      .replace(`${origin}/b)`, '/uploads/b-2.jpg)')
      .replace(`${origin}/moved`, '/uploads/moved.jpg')
      .replaceAll(origin, ''),
  );
  expect(readdirSync(join(root, 'src/media')).toSorted()).toEqual([
    'b-2.jpg',
    'b.jpg',
    'moved.jpg',
    'photo-one.png',
  ]);
  expect(readFileSync(join(root, 'src/media/photo-one.png'))).toEqual(png);
  expect(asked.filter((one) => one.includes('photo'))).toHaveLength(1);

  const again = await fetchImages(await readContent(root), root, how);
  expect(again.lines).toHaveLength(1);
});

test.each([
  ['a page', body('<!doctype html><title>Log in</title>'), 'it is a web page'],
  ['nothing', body(''), 'it is empty'],
  ['what is too large', body(Buffer.concat([png, Buffer.alloc(20_000)])), 'it is larger than 0 MB'],
  ['what has no end', endless, 'it is larger than 0 MB'],
  ['what never ends', (_, response) => response.writeHead(200).write(png), 'it takes too long'],
  [
    'what says that it is too large',
    status(200, { 'content-length': '99999999' }),
    'it is larger than 0 MB',
  ],
  ['a redirect to itself', to('/image'), 'it redirects more than 10 times'],
  ['a server that is silent', never, 'its server is silent'],
] satisfies [string, Route, string][])('%s is not brought in', async (_, route, reason) => {
  const { origin } = await site({ '/image': route });
  const asking = { ...how, timeout: 300 };
  expect(await download(new URL('/image', origin), asking)).toEqual({ reason });
});

test('a private address is not asked, however it is named', async () => {
  const { origin, asked } = await site({ '/image': body(png) });
  const asking = { ...how, allowPrivate: false };
  for (const address of [
    origin,
    origin.replace('127.0.0.1', 'localhost'),
    'http://[::1]',
    'http://169.254.1.1',
  ]) {
    const { reason } = (await download(new URL('/image', address), asking)) as { reason: string };
    expect(reason).toMatch(/^it leads to \S+, which is no public address$/);
  }
  expect(asked).toEqual([]);
});
