import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { test } from '../site-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has an accessibility fault in ${colorScheme}`, async ({ page, paths }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await page.goto(path);
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html}`),
      );
      expect.soft(faults, path).toEqual([]);
      expect.soft(passes.length, path).toBeGreaterThan(10);
    }
  });
}

for (const width of [320, 360]) {
  test(`no page scrolls sideways on a screen ${width} pixels wide`, async ({ page, paths }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      const [content, view] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect.soft(view, path).toBe(width);
      expect.soft(content, path).toBe(width);
    }
  });
}
