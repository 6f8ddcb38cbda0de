import { expect } from 'playwright/test';
import { test } from '../site-test.ts';

test('an address is copied by keyboard and the page says so', async ({ context, page, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('feeds/');
  const button = page.getByRole('button', { name: /^Copy the JSON Feed address of .*: talks$/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${site.address}talks/feed.json`);
});

test('without JavaScript the addresses are there and no button is', async ({ browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.served });
  const page = await plain.newPage();
  await page.goto('feeds/');
  await expect(page.getByRole('link', { name: `${site.address}rss.xml` })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await plain.close();
});
