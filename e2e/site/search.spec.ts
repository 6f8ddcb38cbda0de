import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

const talk = 'talks/how-to-reliably-measure-software-performance/';
const post = 'posts/fosdem-2026-measuring-software-performance/';

const words = (page: Page) => page.getByRole('searchbox', { name: 'Words' });
const results = (page: Page) => page.locator('site-search .results > li');
const status = (page: Page) => page.locator('site-search').getByRole('status');

/** Every request for the engine, its index or its dialog's code from now on. */
function askedOfSearch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|SearchForm[^/]*\.js/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('words lead to the heading they stand under', async ({ page, site }) => {
  await page.goto('search/');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('hypervisor');
  await expect(status(page)).toHaveText(/^\d+ results? for “hypervisor”$/);
  const place = results(page).locator('ul a', { hasText: 'Slide 5' });
  await expect(place).toHaveAttribute('href', `${new URL(site.served).pathname}${talk}#slide-5`);
  await place.click();
  await expect(page).toHaveURL(`${site.served}${talk}#slide-5`);
  await expect(page.locator('#slide-5')).toBeInViewport();
});

test('words of a transcript lead to their second', async ({ page, site }) => {
  await page.goto('search/?q=%22cause+was+a+loose+cable%22');
  const place = results(page).locator('ul a', { hasText: '0:00' });
  await expect(place).toHaveAttribute('href', `${new URL(site.served).pathname}${talk}#t-0`);
});

test('what is asked stands in the address, and filters narrow it', async ({ page, sitemap }) => {
  await page.goto('search/?q=benchmark');
  await expect(status(page)).toHaveText(/^\d+ results/);
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByLabel('Kind').selectOption('talk');
  await expect(status(page)).not.toHaveText(new RegExp(`^${all} `));
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await expect(page).toHaveURL(/search\/\?q=benchmark&kind=talk$/);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('talk');
  await expect(results(page).first().locator('.facts')).toHaveText(/^Talk · /);

  await words(page).fill('');
  const talks = sitemap.filter(({ path }) => /^talks\/(?!page\/)[^/]+\/$/.test(path));
  await expect(status(page)).toHaveText(`${talks.length} results`);
  await page.getByLabel('Kind').selectOption('');
  await page.getByLabel('Year').selectOption('2026');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/search\/\?year=2026$/);
});

test('what a reader types is never markup', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">zqx')}`);
  await expect(status(page)).toContainText('“<img src=x onerror="document.title=1">zqx”');
  await expect(page.locator('site-search img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Search/);
});

test('keys open the search over any page, and Escape leads back', async ({ page, site }) => {
  const asked = askedOfSearch(page);
  await page.goto(post);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await link.focus();
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog).toBeVisible();
    await expect(words(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('/');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('OPERA experiment');
  await results(page).getByRole('link').first().waitFor();
  expect(asked.length).toBeGreaterThan(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  await expect(page).toHaveURL(site.served + post);
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => Boolean(document.activeElement?.closest('.results'))))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`^${site.served}(?:talks|posts)/`));
});

test('a key that is typed into a field opens nothing, nor does / when it is switched off', async ({
  page,
}) => {
  await page.goto('search/');
  await page.keyboard.type('a/b');
  await expect(words(page)).toHaveValue('a/b');
  await page.getByRole('checkbox', { name: /opens the search/ }).uncheck();
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('when the engine does not answer the reader is told', async ({ page }) => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto('search/?q=noise');
  await expect(status(page)).toHaveText(/could not be loaded/);
});

test('without JavaScript the page offers the archives and the tags', async ({ browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.served });
  const page = await plain.newPage();
  await page.goto('search/');
  await expect(page.getByRole('search')).toBeHidden();
  const main = page.getByRole('main');
  const sentences = main.locator('noscript p, site-search p:visible');
  await expect(sentences).toHaveCount(2);
  const [first, second] = await sentences.evaluateAll((all) =>
    all.map((sentence) => sentence.getBoundingClientRect()),
  );
  expect(second?.left).toBe(first?.left);
  expect((second?.top ?? 0) - (first?.bottom ?? 0), 'the gap between them').toBeLessThan(24);
  for (const name of ['archives', 'tags']) {
    const link = main.getByRole('link', { name });
    const response = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(response.status()).toBe(200);
  }
  await plain.close();
});

test('the index is no more than what a search asks for', ({ site }) => {
  const files = filesIn(site.dist).filter((file) => file.startsWith('pagefind/'));
  const kinds = new Set(files.map((file) => file.replace(/[^/]*\./, '*.')));
  expect([...kinds].toSorted()).toEqual([
    'pagefind/*.js',
    'pagefind/*.json',
    'pagefind/*.pagefind',
    'pagefind/*.pf_meta',
    'pagefind/filter/*.pf_filter',
    'pagefind/fragment/*.pf_fragment',
    'pagefind/index/*.pf_index',
  ]);
});
