import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { filesIn } from '../files.ts';
import { richCanonical, richPath } from '../rich-entry.ts';
import { test } from '../site-test.ts';

test('the sitemap lists every page that may be found and nothing else', ({ site, sitemap }) => {
  const hidden = (file: string) =>
    /<meta name="robots" content="noindex/.test(readFileSync(join(site.dist, file), 'utf8'));
  const pages = filesIn(site.dist)
    .filter((file) => file.endsWith('.html') && !hidden(file))
    .map((file) => file.replace(/index\.html$/, ''));
  expect(pages).not.toContain('404.html');
  expect(sitemap.map(({ path }) => path).toSorted()).toEqual(pages.toSorted());
});

test('robots.txt allows everything and names the sitemap', async ({ site, request }) => {
  const response = await request.get('robots.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  const text = await response.text();
  expect(text).toContain(`Sitemap: ${site.address}sitemap-index.xml`);
  expect(text).not.toMatch(/^Disallow: *\S/m);
});

test('every page says what it is', async ({ page, request, site, sitemap }) => {
  for (const { path } of sitemap) {
    const response = await page.goto(path);
    expect.soft(response?.status(), path).toBe(200);
    const head = await page.evaluate(() => {
      const attribute = (selector: string, name: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
      return {
        title: document.title,
        lang: document.documentElement.lang,
        canonical: attribute('link[rel=canonical]', 'href'),
        description: attribute('meta[name=description]', 'content'),
        ogTitle: attribute('meta[property="og:title"]', 'content'),
        ogUrl: attribute('meta[property="og:url"]', 'content'),
        feeds: attribute('link[rel=alternate][type="application/rss+xml"]', 'href'),
        robots: attribute('meta[name=robots]', 'content'),
      };
    });
    const one = [expect.stringMatching(/\S/)];
    expect.soft(head, path).toMatchObject({
      title: expect.stringMatching(/\S/),
      lang: expect.stringMatching(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
      canonical: [path === richPath ? richCanonical : site.address + path],
      description: one,
      ogTitle: one,
      ogUrl: [site.address + path],
      robots: [],
    });
    expect.soft(head.description[0]?.length, `${path}: description`).toBeLessThanOrEqual(200);
    expect.soft(head.feeds.length, `${path}: feeds`).toBeGreaterThan(0);
    for (const feed of head.feeds) {
      const answer = await request.get(new URL(feed ?? '', page.url()).href);
      expect.soft(answer.status(), `${path}: ${feed}`).toBe(200);
    }
  }
});

test('every page has one first heading and an outline without a gap', async ({ page, paths }) => {
  for (const path of paths) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect.soft(levels.filter((level) => level === 1).length, path).toBe(1);
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(gaps, `${path}: ${levels.join(' ')}`).toEqual([]);
  }
});

test('every page is quiet and asks only this site', async ({ page, paths, site }) => {
  const faults: string[] = [];
  const scripts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.served)) faults.push(`foreign: ${request.url()}`);
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  for (const path of paths) {
    await page.goto(path);
  }
  expect(faults).toEqual([]);
  const others = [...scripts].filter((script) => script !== `${site.served}theme.js`);
  const known = Object.values(scriptOf);
  expect(others.filter((script) => !known.some((name) => name.test(script)))).toEqual([]);
});

/** The scripts besides the theme's, by the element that each brings to life. */
const scriptOf: Readonly<Record<string, RegExp>> = {
  'recording-player': /\/_astro\/RecordingPlayers[^/]*\.js$/,
  'search-link': /\/_astro\/SearchLink[^/]*\.js$/,
  'site-search': /\/_astro\/SearchForm[^/]*\.js$/,
  'copy-button': /\/_astro\/CopyButton[^/]*\.js$/,
  'copy-code': /\/_astro\/CodeCopy[^/]*\.js$/,
  'tab-set': /\/_astro\/Tabs[^/]*\.js$/,
  'image-gallery': /\/_astro\/Gallery[^/]*\.js$/,
  'image-comparison': /\/_astro\/Compare[^/]*\.js$/,
};

test('a page has the scripts of the elements it holds and no other', async ({
  page,
  paths,
  site,
}) => {
  for (const path of paths) {
    await page.goto(path);
    const lively = await page.evaluate(
      (names) => names.filter((name) => document.querySelector(name)),
      Object.keys(scriptOf),
    );
    const code = await page.evaluate(() => ({
      scripts: [...document.scripts]
        .filter(({ type }) => /^(?:module|.*javascript|)$/.test(type))
        .map(({ src, text }) => src || text),
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    }));
    const own = lively.map((name) => expect.stringMatching(scriptOf[name] ?? ''));
    const scripts = [`${site.served}theme.js`, ...own];
    expect.soft(code, path).toEqual({ scripts: expect.arrayContaining(scripts), handlers: [] });
    expect.soft(code.scripts, path).toHaveLength(scripts.length);
  }
});

test('the skip link leads to the text on every page', async ({ page, paths }) => {
  for (const path of paths) {
    // Without a question the search page puts the reader into its field.
    await page.goto(path === 'search/' ? 'search/?q=noise' : path);
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    await expect.soft(skip, path).toHaveAttribute('href', '#main');
    await expect.soft(skip, path).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect.soft(page.locator('main'), path).toBeFocused();
  }
});

test('an entry in the sitemap has the day of its last change', async ({ page, sitemap }) => {
  const entries = sitemap.filter(({ path }) => /^(?:posts|talks)\/(?!page\/)[^/]+\/$/.test(path));
  expect(entries.length).toBeGreaterThan(0);
  for (const { path, lastmod } of entries) {
    await page.goto(path);
    const days = await page
      .locator('.dt-published time, .dt-updated time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const instant = new Date(lastmod ?? Number.NaN);
    const inZone = new Intl.DateTimeFormat('sv', { timeZone: facts.timeZone }).format(instant);
    expect.soft(inZone, path).toBe(days.toSorted().at(-1));
  }
});

test('every address in the sitemap has a day that is not to come', ({ sitemap }) => {
  for (const { path, lastmod } of sitemap) {
    expect.soft(Date.parse(lastmod ?? ''), path).toBeLessThanOrEqual(Date.now());
  }
});
