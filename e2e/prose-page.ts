/** The page that holds every feature of an entry's text, and what its tests ask of it. */
import { expect, type Locator, type Page } from 'playwright/test';
import { everyFeaturePath } from './every-feature.ts';

export const phone = { width: 320, height: 800 };
export const desk = { width: 1440, height: 1000 };

export async function open(page: Page, size: { width: number; height: number }) {
  await page.setViewportSize(size);
  await page.goto(everyFeaturePath);
}

/** The notes themselves, not what opens them. */
export const notesOf = (page: Page): Locator => page.locator('.note > .sidenote');

/** Fails where the page is wider than the window. */
export async function isWithin(page: Page) {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
}
