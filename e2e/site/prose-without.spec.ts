/** The features of an entry's text where something is missing: scripts, time, a screen, HTML. */
import { expect } from 'playwright/test';
import { everyFeaturePath } from '../every-feature.ts';
import { desk, isWithin, notesOf, open, phone } from '../prose-page.ts';
import { test } from '../site-test.ts';

test('without JavaScript everything can be read', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.served });
  const page = await context.newPage();
  for (const size of [phone, desk]) {
    await open(page, size);
    const tab = (name: string) =>
      page.locator('tab-set > details', { has: page.getByText(name, { exact: true }) });
    await expect(tab('npm').getByText('npm install')).toBeVisible();
    await tab('pnpm').locator('summary').click();
    await expect(tab('pnpm').getByText('pnpm install')).toBeVisible();
    await expect(tab('npm').getByText('npm install')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy the code' })).toHaveCount(0);
    await isWithin(page);
  }
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Note 1' }).click();
  await expect(notesOf(page).first()).toBeVisible();
  await context.close();
});

test('nothing moves while scripts and fonts come late', async ({ page }) => {
  await page.route(/\.(?:js|woff2)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = Object.assign(window, { shifts: [] }).shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize(desk);
  await page.goto(`${everyFeaturePath}#components`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate('window.shifts')).toEqual([]);
});

test('on paper, all that opens is open and nothing waits to be pressed', async ({ page }) => {
  await open(page, desk);
  await page.emulateMedia({ media: 'print' });
  for (const text of ['This is such a note', 'Call for papers', 'pnpm install'])
    await expect(page.getByText(text).first()).toBeVisible();
  await expect(page.locator('copy-code:visible, [role=tab]:visible')).toHaveCount(0);
  const terminal = page.locator('.terminal > pre').first();
  expect(await terminal.evaluate((pre) => getComputedStyle(pre).colorScheme)).toBe('light');
});

test('the twin says the same in Markdown', async ({ request }) => {
  const twin = await (await request.get(`${everyFeaturePath}index.md`)).text();
  expect(twin).toMatch(/beside the text\.\[\^sidenote-1\]/);
  expect(twin).toMatch(/^\[\^sidenote-1\]: This is such a note/m);
  expect(twin).toContain('> [!NOTE]\n> **A block between colons**');
  expect(twin).toContain('**pnpm**\n\n');
  expect(twin).not.toMatch(/^<[A-Z]|^:::/m);
});
