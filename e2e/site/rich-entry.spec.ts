/** What every reader gets of one entry that holds everything, as the site is built; read the snapshots as prose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { richPath } from '../rich-entry.ts';
import { test } from '../site-test.ts';

/** Without what another encoder, drawing or build would change: digests in names, and sizes on offer. */
const steady = (text: string) =>
  text
    .replace(/(_astro\/[a-z][\w-]*?)(?:-[0-9a-f]{12})?\.[\w-]{8}(?:_[\w-]+)?\.(\w+)/g, '$1.$2')
    .replace(/(\.(?:png|jpg))\?v=\w+/g, '$1')
    .replace(/ srcset="[^"]*"/g, ' srcset="…"')
    .replace(/ (?:width|height)="\d+"/g, '');

const lines = (text: string) => `${steady(text).replaceAll('><', '>\n<').trim()}\n`;
const inside = /(?<=<content:encoded>).*(?=<\/content:encoded>)/s;

test('in feeds', ({ site }) => {
  const read = (name: string) => readFileSync(join(site.dist, name), 'utf8');
  const items = (JSON.parse(read('feed.json')) as { items: Record<string, unknown>[] }).items;
  const { content_html: html, ...item } =
    items.find(({ url }) => url === site.address + richPath) ?? {};
  expect(lines(String(html))).toMatchSnapshot('content.html');
  expect(lines(JSON.stringify(item, undefined, 1))).toMatchSnapshot('item.json');
  const all = read('rss.xml').match(/<item>.*?<\/item>/gs) ?? [];
  const own = all.find((each) => each.includes(`<link>${site.address}${richPath}</link>`)) ?? '';
  expect(own).toMatch(inside);
  expect(lines(own.replace(inside, '…'))).toMatchSnapshot('item.xml');
});

test('as Markdown and in what lists it', ({ site }) => {
  const read = (name: string) => readFileSync(join(site.dist, name), 'utf8');
  expect(steady(read(`${richPath}index.md`))).toMatchSnapshot('twin.md');
  const { items } = JSON.parse(read('archive.json')) as { items: { url: string }[] };
  const archived = items.find(({ url }) => url === site.address + richPath);
  expect(lines(JSON.stringify(archived, undefined, 1))).toMatchSnapshot('archive.json');
  const listed = read('llms.txt')
    .split('\n')
    .filter((line) => line.includes(richPath));
  expect(`${listed.join('\n')}\n`).toMatchSnapshot('llms.txt');
});

test('to those who read its page', async ({ page, site }) => {
  await page.goto(site.served + richPath);
  const said = await page.$$eval(
    'link[rel="canonical"], link[rel="alternate"], meta[property], meta[name^="twitter"], meta[name="description"]',
    (elements) => elements.map(({ outerHTML }) => outerHTML),
  );
  const things = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.stringify(JSON.parse(things ?? ''), undefined, 1);
  expect(lines([...said, data].join('\n'))).toMatchSnapshot('head.txt');
});
