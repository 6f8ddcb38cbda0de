import { expect, type Page } from 'playwright/test';
import { test } from '../site-test.ts';

const switchOf = (page: Page) => page.locator('[data-theme-switch]');
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const groundOf = (page: Page) =>
  page.evaluate(() => {
    const grounds = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
  });

test('the switch goes from the system to light to dark and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  const dark = await groundOf(page);
  expect(await themeOf(page)).toBeUndefined();

  await switchOf(page).click();
  expect(await themeOf(page)).toBe('light');
  await expect(switchOf(page)).toHaveText(/light/i);
  const light = await groundOf(page);
  expect(light).not.toBe(dark);

  await switchOf(page).click();
  expect(await themeOf(page)).toBe('dark');
  await expect(switchOf(page)).toHaveText(/dark/i);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await groundOf(page)).toBe(dark);

  await switchOf(page).click();
  expect(await themeOf(page)).toBeUndefined();
  await expect(switchOf(page)).toHaveText(/system/i);
  expect(await groundOf(page)).toBe(light);
});

test('a chosen theme is there before the first paint of every later page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await switchOf(page).click();
  await switchOf(page).click();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtBody: document.documentElement.dataset['theme'] });
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['', 'posts/', '404.html']) {
    await page.goto(path);
    expect(await page.evaluate('window.themeAtBody'), path).toBe('dark');
    await expect(switchOf(page)).toHaveText(/dark/i);
  }
});

test('the switch works from the keyboard and says its state', async ({ page }) => {
  await page.goto('');
  await switchOf(page).focus();
  await page.keyboard.press('Enter');
  expect(await themeOf(page)).toBe('light');
  await expect(page.getByRole('button', { name: /light/i })).toBeFocused();
});

test('the keyboard meets the skip link first and then the header in order', async ({ page }) => {
  await page.goto('');
  const header = await page.locator('header').first().locator('a').allInnerTexts();
  expect(header.length).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  for (const text of header) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(text);
  }
});
