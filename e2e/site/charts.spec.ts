/** Figures from data: on their pages, in feeds and in twins. */
import { expect, type Page } from 'playwright/test';
import { everyFeaturePath } from '../every-feature.ts';
import { test } from '../site-test.ts';

const post = 'posts/fosdem-2026-measuring-software-performance/';

/** What is wrong with the words of a page's charts: too small, beyond their chart, one over another. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const within = (text: Element) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      // The range of a text in a drawing is that of its line, whose height no letter has.
      const { left, right, top, bottom } = (
        text.localName === 'text' ? text : range
      ).getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      return { text: text.textContent, left, right, top, bottom, size };
    };
    return [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const words = [...chart.querySelectorAll('figure :is(text, .label, .value, .axis)')]
        .filter((text) => text.checkVisibility())
        .map(within);
      const { left, right } = chart.getBoundingClientRect();
      const faults = words.flatMap((word, index) => [
        ...(word.size < 11 ? [`${word.text}: ${word.size} px`] : []),
        ...(word.left < left - 4 || word.right > right + 4 ? [`${word.text} sticks out`] : []),
        ...words
          .slice(index + 1)
          .filter((other) => word.left < other.right - 1 && other.left < word.right - 1)
          .filter((other) => word.top < other.bottom - 4 && other.top < word.bottom - 4)
          .map((other) => `${word.text} and ${other.text} touch`),
      ]);
      return words.length > 2 ? faults : ['a chart without words'];
    });
  });

test('every word of a chart can be read at any width', async ({ page, site }) => {
  await page.goto(site.name === 'sub' ? everyFeaturePath : post);
  await expect(page.locator('.chart')).toHaveCount(site.name === 'sub' ? 13 : 3);
  for (const width of [320, 375, 600, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await unreadable(page), `${width} pixels`).toEqual([]);
  }
});

test('a chart says what it shows, and its numbers open by keyboard', async ({ page }) => {
  await page.goto(post);
  const picture = page.getByRole('img', { name: /^Histogram of time\. Shared machine: median/ });
  await expect(picture).toBeVisible();
  const chart = page.locator('.chart').first();
  const table = chart.getByRole('table');
  await expect(table).toBeHidden();
  await chart.getByText('The numbers').focus();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('rowheader')).toHaveText([
    'Shared machine',
    'Pinned core, SMT off',
    'Fixed clock as well',
  ]);
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('group', { name: /^Table: / })).toBeFocused();
});

test('a benchmark says what it can tell', async ({ page }) => {
  await page.goto(post);
  const table = page.getByRole('table', { name: 'The same change on three machines' });
  await expect(table.getByRole('cell')).toContainText([
    ...[/^101.ms/, /^98\.2.ms/, /^cannot tell/],
    ...[/^99\.2.ms/, /^96\.0.ms/, /^3\.1.% faster 0\.8 to 5\.0.%, p.=.0\.0068$/],
    ...[/^99\.91.ms/, /^95\.98.ms/, /^3\.91.% faster/],
  ]);
});

test('a feed has a chart as an image with its numbers, the twin as a table', async ({
  request,
  site,
}) => {
  const feed = await (await request.get('posts/feed.json')).json();
  const { content_html: html } = feed.items.find(({ url }: { url: string }) => url.endsWith(post));
  const images = [...html.matchAll(/<img src="([^"]*\/chart-[^"]*\.svg)"[^>]*alt="([^"]+)"/g)];
  expect(images).toHaveLength(3);
  for (const [, address] of images) {
    const answer = await request.get(address.replace(site.address, site.served));
    expect(answer.headers()['content-type']).toBe('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg xmlns/);
  }
  expect(html).toMatch(/<th scope="row">Shared machine<\/th><td>2,000<\/td>/);
  const twin = await (await request.get(`${post}index.md`)).text();
  expect(twin).toContain('\n| Shared machine | 2,000 | ');
});
