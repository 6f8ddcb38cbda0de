/** Pages in states that no address leads to; prose.spec.ts opens what an entry's text holds. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { onePageOfEachKind, postPage, talkPage } from '../page-kinds.ts';
import { test } from '../site-test.ts';

async function faults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('no kind of page has an accessibility fault in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of onePageOfEachKind) {
    await page.goto(path);
    expect.soft(await faults(page), path).toEqual([]);
  }
});

for (const [name, media] of [
  ['in light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const) {
  test(`what a reader opens has no accessibility fault ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto(postPage);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('benchmark');
    await expect(page.locator('site-search .results > li').first()).toBeVisible();
    expect.soft(await faults(page), 'the search, over a page').toEqual([]);
    await page.keyboard.press('Escape');

    await page.goto('search/?q=zyzzyva-of-nothing');
    await expect(page.locator('site-search').getByRole('status')).not.toBeEmpty();
    expect.soft(await faults(page), 'a search that finds nothing').toEqual([]);

    await page.goto(talkPage);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('#slide-5').scrollIntoViewIfNeeded();
    expect.soft(await faults(page), 'a talk with its transcript open').toEqual([]);

    await page.goto(`${postPage}#no-such-heading`);
    await page.locator('[data-theme-switch]').click();
    expect.soft(await faults(page), 'a theme that was chosen').toEqual([]);
  });
}
