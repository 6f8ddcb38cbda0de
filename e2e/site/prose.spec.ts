/** The features of an entry's text, on a page that holds every one of them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from 'playwright/test';
import { desk, isWithin, notesOf, open, phone } from '../prose-page.ts';
import { test } from '../site-test.ts';

/** Opens everything that opens. */
async function openAll(page: Page) {
  for (const button of await page.locator('.note > button:visible').all()) await button.click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.locator('.gloss > button').last().click();
}

for (const [name, size, media] of [
  ['on a phone', phone, { colorScheme: 'light' }],
  ['on a desk in the dark', desk, { colorScheme: 'dark' }],
  ['in forced colours', desk, { forcedColors: 'active' }],
] as const) {
  test(`with everything open, there is no fault ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, size);
    await openAll(page);
    await isWithin(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('side notes stand in the margin, and none covers another', async ({ page }) => {
  await open(page, desk);
  const [prose, notes] = await Promise.all([
    page.locator('.prose').boundingBox(),
    page.locator('.prose > aside.sidenote, .prose > :not(.table) .note > .sidenote').all(),
  ]);
  const boxes = await Promise.all(notes.map((note) => note.boundingBox()));
  expect(boxes.length).toBeGreaterThan(5);
  let bottom = 0;
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThan((prose?.x ?? 0) + (prose?.width ?? 0));
    expect(box?.y).toBeGreaterThanOrEqual(bottom);
    bottom = (box?.y ?? 0) + (box?.height ?? 0);
  }
  await isWithin(page);
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeHidden();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const [text, note] = await Promise.all([
    page.locator('.prose').boundingBox(),
    notes[0]?.boundingBox(),
  ]);
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  await isWithin(page);
});

test('side notes open in place, by keys as well', async ({ page }) => {
  await open(page, phone);
  const [button, note] = [page.getByRole('button', { name: 'Note 1' }), notesOf(page).first()];
  await expect(note).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  // It belongs to its paragraph: nothing covers it, and it covers nothing.
  const [paragraph, box] = await Promise.all([
    page.locator('p', { has: page.locator('#note-1') }).boundingBox(),
    note.boundingBox(),
  ]);
  expect(box?.y).toBeGreaterThan(paragraph?.y ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
    (paragraph?.y ?? 0) + (paragraph?.height ?? 0),
  );
  await page.getByRole('button', { name: 'Note 2' }).click();
  await expect(note).toBeVisible();
  await button.focus();
  await page.keyboard.press('Space');
  await expect(note).toBeHidden();
});

test('a word says what it means, to keys and fingers', async ({ page }) => {
  await open(page, phone);
  const word = page.getByRole('button', { name: 'CFP' }).first();
  await expect(word).toHaveAccessibleDescription('Call for papers');
  const meaning = word.locator('xpath=following-sibling::*');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('a long list of contents opens on a phone, by keys as well', async ({ page }) => {
  await open(page, phone);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link')).toHaveCount(0);
  await contents.locator('summary').focus();
  await page.keyboard.press('Enter');
  const shown = await contents.getByRole('link').allTextContents();
  expect(shown.length).toBeGreaterThan(8);

  await page.setViewportSize(desk);
  await expect(contents.locator('summary')).toBeHidden();
  expect(await contents.getByRole('link').allTextContents()).toEqual(shown);
});

test('tabs are tabs for keys', async ({ page }) => {
  await open(page, desk);
  const tab = (name: string) => page.getByRole('tab', { name });
  const panel = (name: string) => page.getByRole('tabpanel', { name, includeHidden: true });
  await expect(tab('npm').first()).toHaveAttribute('aria-selected', 'true');
  await expect(panel('By hand')).toBeHidden();
  await tab('npm').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('pnpm')).toBeFocused();
  await expect(tab('pnpm')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(panel('By hand')).toBeVisible();
  await expect(panel('pnpm')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(tab('npm').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab('By hand')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tab('npm').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[role=tabpanel]:focus')).toHaveCount(1);
  await page.getByRole('link', { name: 'into a tab' }).click();
  await expect(page.locator('#by-hand')).toBeInViewport();
  await expect(tab('By hand')).toHaveAttribute('aria-selected', 'true');
});

test('what is copied is the code alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, desk);
  const copied = async (block: Locator) => {
    await block.getByRole('button', { name: 'Copy the code' }).click();
    await expect(block.getByRole('status')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const block = (text: string) => page.locator('.code', { hasText: text }).first();
  expect(await copied(block('src/greeting.ts'))).toBe(
    [
      'export function greeting(name: string): string {',
      '  const hour = new Date().getHours();',
      "  const words = hour < 12 ? 'Good morning' : 'Hello';",
      '  // Marked with the next line.',
      '  const whole = `${words}, ${name}`;',
      '  return `${whole}!`;',
      '}',
    ].join('\n'),
  );
  expect(await copied(block('main.go'))).toBe('func main() {\n\tfmt.Println("Hello, corridor")\n}');
  expect(await copied(block('goos: linux'))).toBe('go test -bench . \\\n-count 10\necho done');
  expect(await copied(block('@@ -1 +1 @@'))).toBe(
    '--- a/greeting.txt\n+++ b/greeting.txt\n@@ -1 +1 @@\n-Hello, world\n+Hello, corridor',
  );
  expect(await copied(block('package main'))).toContain('\tfor i := range 3 {\n');
});

test('what is wider than the screen scrolls by keys', async ({ page }) => {
  await open(page, phone);
  const wide = ['.code > pre', '.table', '.formula'].map((selector) =>
    page.locator(`${selector}[tabindex]`, {
      hasText: /longest<T extends|H\.1301|median/,
    }),
  );
  for (const part of wide) {
    await part.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => part.first().evaluate(({ scrollLeft }) => scrollLeft))
      .toBeGreaterThan(0);
  }
  const [row, table] = [page.getByRole('cell', { name: 'H.1301' }), wide[1]?.first()];
  await table?.evaluate((element) => (element.scrollLeft = 400));
  expect((await row.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  const unnamed = page.locator(
    '[tabindex="0"]:not([role=tab], [role][aria-label], [role][aria-labelledby])',
  );
  await expect(unnamed).toHaveCount(0);
});
