/** The site in the hands of those who use no mouse. */
import { expect, type Page } from 'playwright/test';
import { everyFeaturePath } from '../every-feature.ts';
import { onePageOfEachKind, postPage, talkPage } from '../page-kinds.ts';
import { test } from '../site-test.ts';

/**
 * What stands in the way of a reader who goes through the whole page with the Tab key: one line for each
 * element that is never reached, that is out of sight or covered when it is (WCAG 2.4.11), or that does
 * not show it (2.4.7).
 */
async function faultsByTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const wanted = 'a[href], button, input, select, summary, video, audio, [tabindex="0"]';
    const isOffered = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [tabindex="-1"]');
    const left = new Set([...document.querySelectorAll(wanted)].filter(isOffered));
    Object.assign(window, { left });
  });
  const faults: string[] = [];
  const most = await page.evaluate(() => 50 + 12 * document.querySelectorAll('*').length);
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      (window as unknown as { left: Set<Element> }).left.delete(element);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Of an element that is broken over lines, the first part stands for it.
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = document.elementFromPoint(
        Math.min(Math.max(x, 1), innerWidth - 1),
        Math.min(Math.max(y, 1), innerHeight - 1),
      );
      const isSeen = Boolean(top && (element.contains(top) || top.contains(element)));
      const isShown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const name = element.outerHTML.slice(0, 90);
      if (!isSeen) return `covered by ${top?.outerHTML.slice(0, 60)}: ${name}`;
      // The browser draws the focus of players on their own controls.
      return isShown || element.matches('video, audio') ? '' : `shows no focus: ${name}`;
    });
    if (fault === undefined) break;
    if (fault) faults.push(fault);
  }
  const left = await page.evaluate(() =>
    Array.from((window as unknown as { left: Set<Element> }).left, (element) =>
      element.outerHTML.slice(0, 90),
    ),
  );
  return [...faults, ...left.map((name) => `never reached: ${name}`)];
}

for (const [width, kinds] of [
  [1280, onePageOfEachKind],
  // What is laid out otherwise on a phone is on these.
  [360, ['', postPage, talkPage]],
] as const) {
  test(`the Tab key reaches everything that can be pressed, in sight, and says where it is, ${width} pixels wide`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    // A base path changes no element; the entry with every feature is on that site alone.
    for (const path of site.name === 'sub' ? [everyFeaturePath] : kinds) {
      await page.goto(path);
      // The search takes the focus to its field; a reader begins at the top.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      });
      expect.soft(await faultsByTab(page), path).toEqual([]);
    }
  });
}

test('keys alone find an entry, read it in the dark and come back', async ({ page, site }) => {
  await page.goto('');
  const tabTo = async (target: ReturnType<Page['locator']>) => {
    for (let step = 0; step < 200; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached');
  };
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('believe a benchmark');
  const hit = page.locator('site-search .results > li a').first();
  await expect(hit).toBeVisible();
  await tabTo(hit);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`^${site.served}${postPage}`));

  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.reload();
  await tabTo(page.locator('[data-theme-switch]'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await tabTo(contents.nth(2));
  await page.keyboard.press('Enter');
  const id = (await contents.nth(2).getAttribute('href')) ?? '';
  await expect(page.locator(id)).toBeInViewport();
  // From there on, the text's own links come first.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.prose') !== null)).toBe(true);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(site.served);
});
