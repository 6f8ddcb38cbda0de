import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { test } from '../site-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Pages hold no frames, and without them the legacy mode asks the same questions faster.
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** @param least how many rules hold at least: that it has been looked at */
async function faultsOf(axe: AxeBuilder, least: number): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThanOrEqual(least);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}

/** How wide the page is, and what is wider than the screen. */
const wideOn = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const widest = [...document.querySelectorAll('main *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return { scrollWidth, clientWidth, widest: widest?.outerHTML.slice(0, 80) };
  });

/** Into how many tests the pages are divided, so that workers share them. */
const parts = 4;

for (let part = 0; part < parts; part += 1)
  test(`no page has an accessibility fault, in light or dark, or scrolls sideways on a phone, part ${part + 1}`, async ({
    page,
    paths,
  }) => {
    for (const path of paths.filter((_, index) => index % parts === part)) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect.soft(await faultsOf(axeOn(page).withTags(rules), 11), path).toEqual([]);
      // The other theme is other colours; nothing else on a page can be at fault in one of them alone.
      await page.emulateMedia({ colorScheme: 'dark' });
      const ofColours = axeOn(page).withRules(['color-contrast', 'link-in-text-block']);
      expect.soft(await faultsOf(ofColours, 1), `${path} in the dark`).toEqual([]);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { widest, clientWidth, scrollWidth } = await wideOn(page);
        expect(clientWidth, path).toBe(width);
        expect.soft(scrollWidth, `${path}: ${widest}`).toBeLessThanOrEqual(width);
      }
      // Where lines are short, links come to stand one below the other.
      const onPhone = await faultsOf(axeOn(page).withRules(['target-size']), 0);
      expect.soft(onPhone, `${path} on a phone`).toEqual([]);
    }
  });
