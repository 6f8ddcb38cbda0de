import { expect, type Page } from 'playwright/test';
import { kindsOf } from '../kinds.ts';
import { richPath } from '../rich-entry.ts';
import { test } from '../site-test.ts';

/** What a page is used by: its words, and where it leads. */
const usable = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility({ opacityProperty: true }) && width > 0 && height > 0;
      });
    const words = (elements: readonly Element[]) =>
      elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
    return {
      heading: words(seen('h1')),
      text: words(seen('main p, main li, main h2, main time')),
      links: seen('header a[href], main a[href]').map((link) => link.getAttribute('href')),
    };
  });

test('a page is whole where any one of what it brings fails', async ({ page, paths, site }) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  const failed = new Set<string>();
  // The rich entry brings pictures, whichever page stands for its kind.
  for (const path of [...kindsOf(paths), richPath]) {
    const brought = new Map<string, string>();
    const note = (request: { url: () => string; resourceType: () => string }) => {
      const type = request.resourceType();
      // Pictures are alike; each script and font is its own.
      if (type !== 'document') brought.set(type === 'image' ? type : request.url(), type);
    };
    page.on('request', note);
    await page.goto(path, { waitUntil: 'load' });
    page.off('request', note);
    const whole = await usable(page);
    expect.soft(whole.heading, path).toHaveLength(1);
    for (const [what, type] of brought) {
      const fails = (url: URL) => (what === 'image' ? true : url.href === what);
      await page.route(fails, (route) =>
        route.request().resourceType() === type ? route.abort() : route.fallback(),
      );
      await page.goto(path, { waitUntil: 'load' });
      const left = await usable(page);
      await page.unroute(fails);
      failed.add(type);
      const name = `${path} without ${what.replace(site.served, '')}`;
      expect.soft(left.heading, name).toEqual(whole.heading);
      expect.soft(left.text, name).toEqual(expect.arrayContaining(whole.text));
      expect.soft(left.links, name).toEqual(expect.arrayContaining(whole.links));
    }
  }
  const types = ['font', 'image', 'script', 'stylesheet'];
  expect([...failed]).toEqual(expect.arrayContaining(types));
  expect(faults).toEqual([]);
});
