import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { filesIn } from '../files.ts';
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

test('every address in the sitemap has a day that is not to come', ({ sitemap }) => {
  for (const { path, lastmod } of sitemap) {
    expect.soft(Date.parse(lastmod ?? ''), path).toBeLessThanOrEqual(Date.now());
  }
});

test('an unknown address gets the error page with a way home', async ({ page, site }) => {
  for (const path of ['no-such-page/', 'posts/no-such-post/', 'posts/no-such.txt']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    const home = page.getByRole('link', { name: /home|Hallway Track/i }).first();
    await home.click();
    await expect(page).toHaveURL(site.served);
  }
});

test('the error page has its looks and its ways at any depth', async ({ page, site }) => {
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document' && response.status() >= 400)
      faults.push(response.url());
  });
  for (const path of ['no-such/', 'a/b/c/d/e', 'posts/2019/01/old/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCSS('font-weight', '600');
    const main = page.locator('main');
    await expect(main.getByRole('listitem').last()).toBeVisible();
    await main.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(`${site.served}search/`);
  }
  expect(faults).toEqual([]);
});

test('a series lists its parts as they number themselves, its feed the newest first', async ({
  page,
  site,
  sitemap,
}) => {
  const paths = sitemap.map(({ path }) => path).filter((path) => /^series\/[^/]+\/$/.test(path));
  expect(paths).not.toEqual([]);
  for (const path of paths) {
    await page.goto(path);
    const list = page.locator('main ol:has(> .row)');
    await expect(list).toHaveCount(1);
    const rows = list.getByRole('listitem');
    const parts = await rows.evaluateAll((items) =>
      items.map((item, index) => ({
        title: item.querySelector('.title')?.textContent ?? '',
        day: item.querySelector('time')?.dateTime ?? '',
        isNumbered: item.textContent.trimStart().startsWith(`Part ${index + 1} `),
      })),
    );
    const days = parts.map(({ day }) => day);
    expect(days, path).toEqual(days.toSorted());
    expect(
      parts.every(({ isNumbered }) => isNumbered),
      path,
    ).toBe(true);
    const feed = readFileSync(join(site.dist, path, 'feed.json'), 'utf8');
    const { items } = JSON.parse(feed) as { items: { date_published: string }[] };
    const fed = items.map(({ date_published: time }) => Date.parse(time));
    expect(fed, path).toEqual(fed.toSorted((a, b) => b - a));
    if (parts.length === 1) continue;
    await rows.nth(1).getByRole('link').click();
    const named = await page.getByRole('navigation', { name: 'Series' }).locator('ol a').all();
    const titles = await Promise.all(named.map((link) => link.textContent()));
    expect(titles, path).toEqual(parts.map(({ title }) => title));
  }
});
