import { expect } from 'playwright/test';
import sharp from 'sharp';
import { elementsOf, servedBy } from '../crawl.ts';
import { test } from '../site-test.ts';

/** What the head of a document says, by property or name. */
function metaOf(html: string): Map<string, string> {
  const meta = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
  return new Map(
    meta.map(({ properties: { property, name, content } }) => [
      String(property ?? name),
      String(content),
    ]),
  );
}

test('every page has a picture for where it is shared, and says its size', async ({
  site,
  paths,
  request,
}) => {
  const read = servedBy(site.served);
  const seen = new Map<string, string>();
  // Nothing leads to the page for addresses that are none.
  for (const path of paths.filter((path) => path !== '404.html')) {
    const meta = metaOf((await read(path)).body);
    const image = meta.get('og:image') ?? '';
    expect.soft(image, path).toMatch(/\/preview\.(?:png|jpg)(?:\?v=[0-9a-f]{8})?$/);
    expect.soft(image.startsWith(site.address), `${path}: ${image}`).toBe(true);
    expect.soft(meta.get('twitter:card'), path).toBe('summary_large_image');
    expect.soft(meta.get('og:image:alt'), path).toMatch(/\S/);
    const answer = await request.get(image.replace(site.address, site.served));
    expect.soft(answer.status(), `${path}: ${image}`).toBe(200);
    const type = image.includes('.jpg') ? 'image/jpeg' : 'image/png';
    expect.soft(answer.headers()['content-type'], image).toBe(type);
    const bytes = await answer.body();
    const { width, height, exif } = await sharp(bytes).metadata();
    expect.soft({ width, height }, image).toEqual({ width: 1200, height: 630 });
    expect.soft(meta.get('og:image:width'), path).toBe('1200');
    expect.soft(meta.get('og:image:height'), path).toBe('630');
    expect.soft(exif, image).toBeUndefined();
    expect.soft(bytes.length, image).toBeLessThan(60_000);
    seen.set(path, bytes.toString('base64'));
  }
  // Only the pages of a long list share one.
  const own = [...seen].filter(([path]) => !/page\/\d+\/$/.test(path));
  expect(new Set(own.map(([, bytes]) => bytes)).size).toBe(own.length);
});

test('a recording without a picture has one for those who show it elsewhere', async ({
  site,
  paths,
  request,
}) => {
  const read = servedBy(site.served);
  const thumbnails: string[] = [];
  for (const path of paths.filter((path) => path.startsWith('talks/'))) {
    const { body } = await read(path);
    for (const [, address = ''] of body.matchAll(/"thumbnailUrl":"([^"]+)"/g))
      thumbnails.push(address);
  }
  const feed = (await read('talks/rss.xml')).body;
  const inFeed = feed.match(/https:[^"&\s]+\/recording-[^"&\s]+\.png\?v=\w+/g) ?? [];
  expect(inFeed.length).toBeGreaterThan(0);
  for (const address of [...thumbnails, ...inFeed]) {
    const answer = await request.get(address.replace(site.address, site.served));
    expect.soft(answer.status(), address).toBe(200);
    expect.soft((await sharp(await answer.body()).metadata()).width, address).toBeGreaterThan(600);
  }
});
