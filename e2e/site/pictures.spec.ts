/** Contact sheets, pairs, comparisons and what is played, on a page that holds every feature. */
import { expect } from 'playwright/test';
import { filmSecrets } from '#bare/films.test-data.ts';
import { everyFeaturePath } from '../every-feature.ts';
import { filesWith } from '../files.ts';
import { test } from '../site-test.ts';

test('a contact sheet opens over the page, by keys, and gives the focus back', async ({ page }) => {
  await page.goto(everyFeaturePath);
  const links = page.locator('image-gallery a');
  await links.nth(0).focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog', { name: 'Pictures' });
  await expect(viewer.getByRole('img')).toHaveAttribute('alt', /^A grid of coloured blocks/);
  await expect(viewer).toContainText('The programme, drawn.');
  // The first again behind the last.
  await page.keyboard.press('ArrowLeft');
  await expect(viewer.getByRole('status')).toHaveText('4 / 4');
  await page.keyboard.press('ArrowLeft');
  await expect(viewer.getByRole('status')).toHaveText('3 / 4');
  const { file, shown } = await viewer.locator('img').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return { file: image.naturalWidth, shown: image.clientWidth };
  });
  expect(file).toBeGreaterThanOrEqual(Math.min(shown, 1360));
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(links.nth(2)).toBeFocused();
});

test('without JavaScript a picture leads to the whole of it', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.served });
  const page = await context.newPage();
  await page.goto(everyFeaturePath);
  const href = await page.locator('image-gallery a').first().getAttribute('href');
  const image = await context.request.get(new URL(href ?? '', site.served).href);
  expect(image.headers()['content-type']).toBe('image/webp');
  await expect(page.locator('image-comparison picture')).toHaveCount(2);
  await expect(page.locator('image-comparison input')).toHaveCount(0);
  await context.close();
});

test('of a pair the picture for the theme is shown, and on paper the light one', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(everyFeaturePath);
  const pair = page.locator('.themed img');
  await pair.nth(1).scrollIntoViewIfNeeded();
  await expect(pair.nth(0)).toBeHidden();
  await expect(pair.nth(1)).toBeVisible();
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  await expect(pair.nth(0)).toBeVisible();
  await expect(pair.nth(1)).toBeHidden();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(pair.nth(0)).toBeVisible();
});

test('an edge between two pictures moves by keys', async ({ page }) => {
  await page.goto(everyFeaturePath);
  const edge = page.getByRole('slider', { name: 'How much of the first image is shown' });
  await edge.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuetext', '51 % On light ground');
  await expect(page.locator('image-comparison picture').first()).toHaveCSS(
    'clip-path',
    'inset(0px 49% 0px 0px)',
  );
});

test("a film of the site's own plays where the policy allows nothing else", async ({
  page,
  site,
}) => {
  await page.goto(everyFeaturePath);
  const film = page.locator('video[aria-label="A square moves from left to right"]');
  const width = await film.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
    return video.videoWidth;
  });
  expect(width).toBe(640);
  for (const secret of filmSecrets) expect(filesWith(site.dist, secret), secret).toEqual([]);
  const sound = page.locator('figure', { has: page.locator('audio') });
  await sound.locator('summary').click();
  await expect(sound).toContainText('A note is played, and then a lower one.');
  const captions = await page.locator('audio track').getAttribute('src');
  const response = await page.request.get(new URL(captions ?? '', page.url()).href);
  expect(await response.text()).toMatch(/^WEBVTT\n/);
});
