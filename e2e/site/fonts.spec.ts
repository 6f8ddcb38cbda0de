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
