import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { test } from '../site-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has an accessibility fault in ${colorScheme}`, async ({ page, paths }) => {
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      // Pages hold no frames, and without them the legacy mode asks the same questions faster.
      const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode();
      const { violations, passes } = await axe.analyze();
      expect(passes.length, path).toBeGreaterThan(10);
      for (const { id, help, nodes } of violations) {
        faults.push(...nodes.map(({ html }) => `${path}: ${id}: ${help}: ${html}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const width of [320, 360]) {
  test(`no page scrolls sideways on a screen ${width} pixels wide`, async ({ page, paths }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const widest = [...document.querySelectorAll('main *')].find(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return { scrollWidth, clientWidth, widest: widest?.outerHTML.slice(0, 80) };
      });
      expect(wide.clientWidth, path).toBe(width);
      if (wide.scrollWidth > width) faults.push(`${path}: ${wide.scrollWidth}: ${wide.widest}`);
    }
    expect(faults).toEqual([]);
  });
}
