/** What images say of the width they stand in, against the page as it is laid out. */
import { expect } from 'playwright/test';
import { test } from '../site-test.ts';

const pages = {
  root: [
    '',
    'posts/fosdem-2026/',
    'posts/fosdem-2026-measuring-software-performance/',
    'speaking/',
  ],
  sub: ['posts/every-feature/', 'talks/how-to-reliably-measure-software-performance/'],
};

interface Shown {
  readonly src: string;
  /** Pixels of the layout that its `sizes` come to, and that it has. */
  readonly said: number;
  readonly has: number;
}

for (const width of [360, 768, 1440]) {
  test(`at ${width} pixels images stand as wide as they say`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    let count = 0;
    for (const path of pages[site.name]) {
      await page.goto(site.served + path);
      const shown = await page.$$eval('img[srcset]', async (images: HTMLImageElement[]) => {
        const found: Shown[] = [];
        for (const image of images) {
          image.loading = 'eager';
          await image.decode().catch(() => {});
          const { width, height } = image.getBoundingClientRect();
          const [wide, high] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
          // What a frame cuts off is there all the same.
          const isCut = getComputedStyle(image).objectFit === 'cover';
          const has = isCut ? Math.max(width, (height * (wide ?? 0)) / (high ?? 1)) : width;
          // With widths in its srcset, an image is naturally as wide as its sizes say (HTML, 4.8.4.3).
          const said = image.naturalWidth;
          // One that is itself narrower stands as wide as it is.
          if (has > 0 && (wide ?? 0) > said) found.push({ src: image.currentSrc, said, has });
        }
        return found;
      });
      count += shown.length;
      for (const { src, said, has } of shown) {
        const place = `${path} ${src}: ${said} said, ${has} had`;
        expect.soft(said / has, place).toBeGreaterThan(0.96);
        expect.soft(said / has, place).toBeLessThan(1.12);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
}

test("the page's largest image is asked for before all others", async ({ page, site }) => {
  const path = site.name === 'root' ? 'posts/fosdem-2026/' : 'posts/every-feature/';
  await page.goto(site.served + path);
  const seen = await page.$$eval('main img', (images: HTMLImageElement[]) =>
    images
      .map((image) => ({ box: image.getBoundingClientRect(), image }))
      .filter(({ box }) => box.top < innerHeight && box.width * box.height > 0)
      .map(({ image }) => [image.loading, image.fetchPriority]),
  );
  expect(seen[0]).toEqual(['eager', 'high']);
  await expect(page.locator('img[fetchpriority="high"]')).toHaveCount(1);
  await expect(page.locator('main img:not([loading="lazy"])')).toHaveCount(1);
});
