import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from 'playwright/test';
import { kindsOf } from '../kinds.ts';
import { test } from './host-test.ts';
import { frameOrigin, playedPage } from './published.ts';

/** Every request to another host, none of which leaves this machine. */
async function foreign(page: Page, served: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.origin !== new URL(served).origin,
    (route) => {
      asked.push(new URL(route.request().url()).origin);
      return route.abort();
    },
  );
  return asked;
}

test('one page of each kind keeps to the policy and asks no other host', async ({
  page,
  paths,
  server,
  site: { served },
}) => {
  const asked = await foreign(page, served);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const kinds = kindsOf(paths);
  expect(kinds.length).toBeGreaterThan(12);
  for (const path of kinds) {
    const answer = await page.goto(served + path);
    // Cloudflare's 404.html is its error page under its clean address.
    expect.soft(answer?.status(), path).toBe(200);
    expect.soft(answer?.headers()['content-security-policy'], `${server} ${path}`).toBeTruthy();
    await expect.soft(page.locator('h1'), path).toBeVisible();
  }
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
});

test('the theme, the search and a copied address work under the policy', async ({
  page,
  context,
  site: { served },
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(served);
  await page.locator('[data-theme-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('/');
  await page.locator('dialog [name=q]').fill('instrument');
  await expect(page.locator('dialog a.title').first()).toBeVisible();
  await page.goto(`${served}feeds/`);
  await page.locator('copy-button button').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('.xml');
});

test('a recording plays from its host, and only on its page', async ({
  page,
  site: { served },
}) => {
  const asked = await foreign(page, served);
  await page.goto(served + playedPage);
  expect(asked).toEqual([]);
  await page.locator('recording-player a').first().click();
  await expect(page.locator('recording-player iframe')).toBeVisible();
  await expect.poll(() => asked).toContain(frameOrigin);
  await page.locator('recording-player video').evaluate((video: HTMLVideoElement) => {
    void video.play().catch(() => undefined);
  });
  await expect.poll(() => asked).toContain('https://video.example');
});

test('the policy of a page lets in no frame of a host that it does not play', async ({
  browser,
  site: { served },
}) => {
  // A page of its own: that it breaks the policy is what is looked for.
  const page = await browser.newPage();
  const asked = await foreign(page, served);
  await page.goto(`${served}about/`);
  const blocked = await page.evaluate(
    (origin) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          resolve(effectiveDirective);
        });
        const frame = document.createElement('iframe');
        frame.src = `${origin}/video/1`;
        document.body.append(frame);
      }),
    frameOrigin,
  );
  expect(blocked).toBe('frame-src');
  expect(asked).toEqual([]);
  await page.close();
});

test('another site reads the feeds, and shows their pictures', async ({
  browser,
  paths,
  site: { served },
}) => {
  const page = await browser.newPage();
  // On this machine too: a page of another network may not ask this one.
  const reader = createServer((_, answer) => answer.end('a reader of feeds')).listen(
    0,
    'localhost',
  );
  await once(reader, 'listening');
  await page.goto(`http://localhost:${(reader.address() as AddressInfo).port}/`);
  const files = ['rss.xml', 'feed.json', 'talks.ics', 'archive.json', 'talks.json', 'llms.txt'];
  const read = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            ({ status }) => status,
            (error: unknown) => String(error),
          ),
        ),
      ),
    files.map((file) => served + file),
  );
  expect(read).toEqual(files.map(() => 200));
  const talk = paths.find((path) => /^talks\/how-/.test(path)) ?? '';
  const shown = await page.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      }),
    `${served}${talk}qr.svg`,
  );
  expect(shown).toBe(true);
  await page.close();
  reader.close();
});
