import { expect } from 'playwright/test';
import { servedBy } from '../crawl.ts';
import { test } from '../site-test.ts';

/** CSS pixels: a phone, a tablet, just above where the margin begins, and large screens. */
const windows = [360, 768, 1200, 1440, 1920];

test('an image says how wide it stands, in windows of every width', async ({
  page,
  site,
  paths,
}) => {
  const read = servedBy(site.served);
  const texts = await Promise.all(paths.map(async (path) => (await read(path)).body));
  const illustrated = paths.filter((_, index) => / sizes="/.test(texts[index] ?? ''));
  expect(illustrated.length).toBeGreaterThan(1);
  for (const path of illustrated) {
    for (const width of windows) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const wrong = await page.locator('img[sizes]').evaluateAll((images) =>
        Promise.all(
          (images as HTMLImageElement[]).map(async (image) => {
            image.loading = 'eager';
            await image.decode();
            // A browser takes an image that it chose by its width to be as wide as was said.
            const said = image.naturalWidth;
            const stands = image.getBoundingClientRect().width;
            const own = Number(image.getAttribute('width'));
            return { src: image.currentSrc, said, stands, own };
          }),
        ).then((all) =>
          all.filter(({ said, stands, own }) => own > said && Math.abs(said / stands - 1) > 0.06),
        ),
      );
      expect.soft(wrong, `${path} at ${width}`).toEqual([]);
    }
  }
});

test('at most one image of a page is urgent, and the others wait', async ({ site, paths }) => {
  const read = servedBy(site.served);
  let urgent = 0;
  for (const path of paths) {
    const { body } = await read(path);
    const images = body.match(/<img\b[^>]*>/g) ?? [];
    const first = images.filter((image) => image.includes('fetchpriority="high"'));
    expect.soft(first.length, path).toBeLessThanOrEqual(1);
    expect
      .soft(
        first.filter((image) => !image.includes('loading="eager"')),
        path,
      )
      .toEqual([]);
    const others = images.filter((image) => !first.includes(image));
    expect
      .soft(
        others.filter((image) => !image.includes('loading="lazy"')),
        path,
      )
      .toEqual([]);
    urgent += first.length;
  }
  expect(urgent).toBeGreaterThan(0);
});
