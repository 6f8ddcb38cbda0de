import { expect } from 'playwright/test';
import { onePageOfEachKind as kinds } from '../page-kinds.ts';
import { test } from '../site-test.ts';

test('English pages fetch at most 32 kB of fonts, and are set in them', async ({
  page,
  request,
}) => {
  const fonts = new Set<string>();
  page.on('request', (asked) => {
    if (asked.resourceType() === 'font') fonts.add(asked.url());
  });
  for (const path of kinds) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
  const files = await Promise.all(
    Array.from(fonts, async (url) => (await request.get(url)).body()),
  );
  expect(files.length).toBeGreaterThan(1);
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(32_000);

  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const used = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(used.fonts).toMatchObject([{ isCustomFont: true }]);
});

test('an entry asks at once for the faces its text shows, and for no other', async ({
  page,
  paths,
}) => {
  const entries = paths.filter((path) => /^(?:posts|talks)\/(?!page\/)[^/]+\/$/.test(path));
  const kindsOfText = new Set<boolean>();
  for (const path of entries) {
    await page.goto(path);
    const { asked, slants, shown } = await page.evaluate(async () => {
      await document.fonts.ready;
      const links = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]');
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      return {
        asked: Array.from(links, ({ href }) => /([a-z]+)\.[^/]+$/.exec(href)?.[1]),
        slants: Array.from(document.querySelectorAll('.prose *')).some(
          (part) => getComputedStyle(part).fontStyle === 'italic',
        ),
        shown: faces.map(({ family, style }) =>
          style === 'italic' ? style : family.replaceAll('"', '').toLowerCase(),
        ),
      };
    });
    expect.soft(asked, path).toEqual(['text', 'caps', ...(slants ? ['italic'] : [])]);
    expect.soft(shown, path).toEqual(expect.arrayContaining(asked));
    kindsOfText.add(slants);
  }
  expect(kindsOfText).toEqual(new Set([true, false]));
});

test("letters beyond English come in files of their own, when a page's text has them", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (asked) => {
    const name = /\/_astro\/([a-z-]+)\.[^/]+\.woff2$/.exec(asked.url())?.[1];
    if (name) fonts.push(name);
  });
  await page.goto('people/kemal-akkoyun/');
  expect(fonts).not.toContain('text-more');
  await page.locator('h1').evaluate((title) => (title.textContent = 'Łukasz Dvořák, Gökçe Şahin'));
  await expect.poll(() => fonts).toContain('text-more');
});
