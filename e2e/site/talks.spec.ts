import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { test } from '../site-test.ts';

const measuring = 'talks/how-to-reliably-measure-software-performance/';
const instrumenting = 'talks/how-to-instrument-go-without-changing-code/';

/** Answers for the recording's host, and keeps what it was asked. */
async function recordingHost(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://www.youtube-nocookie.com/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' });
  });
  return asked;
}

test('a recording asks its host nothing before it is played', async ({ page, site }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.served)) foreign.push(request.url());
  });
  const asked = await recordingHost(page);
  await page.goto(measuring, { waitUntil: 'networkidle' });
  const play = page.getByRole('link', { name: /Play on YouTube/ });
  await play.hover();
  await play.focus();
  expect(foreign).toEqual([]);

  await page.keyboard.press('Enter');
  const frame = page.locator('recording-player iframe');
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute('title', /How to Reliably Measure Software Performance/);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/8211fNI_nc4\?.*autoplay=1/,
  );
  await expect(play).toHaveCount(0);
});

test('a recording is a plain link to its page without JavaScript', async ({ browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.served });
  const page = await plain.newPage();
  for (const [path, id] of [
    [measuring, '8211fNI_nc4'],
    [instrumenting, '0TvrSebuDPk'],
  ] as const) {
    await page.goto(path);
    const play = page.getByRole('link', { name: /Play on YouTube/ });
    await expect(play).toHaveAttribute('href', `https://www.youtube.com/watch?v=${id}`);
    await expect(page.locator('iframe, video')).toHaveCount(0);
  }
  await plain.close();
});

test('a time in the transcript plays the recording from its second', async ({ page }) => {
  const asked = await recordingHost(page);
  await page.goto(measuring);
  const transcript = page.getByRole('region', { name: /^Transcript/ });
  const times = transcript.getByRole('link');
  await times.last().click();
  await expect(page.locator('recording-player iframe')).toBeFocused();
  const seconds = Number(await times.last().getAttribute('data-seconds'));
  expect(seconds).toBeGreaterThan(0);
  await expect.poll(() => asked.length).toBe(1);
  expect(new URL(asked[0] ?? '').searchParams.get('start')).toBe(String(seconds));
  expect(new URL(page.url()).hash).toBe(`#t-${seconds}`);
  // Another time moves the player that is already there.
  await times.first().click();
  await expect.poll(() => asked.length).toBe(2);
  await expect(page.locator('recording-player iframe')).toHaveCount(1);
});

test('every line of a transcript has an address', async ({ page }) => {
  await page.goto(measuring);
  const lines = page.getByRole('region', { name: /^Transcript/ }).locator('.cue');
  const ids = await lines.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
  await page.goto(`${measuring}#${ids.at(-1)}`);
  await expect(lines.last()).toBeInViewport();
  const background = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((line) => getComputedStyle(line).backgroundColor);
  expect(await background(ids.at(-1) ?? '')).not.toBe(await background(ids[0] ?? ''));
});

const slidesIn = (page: Page) => page.getByRole('group', { name: /^Summary.*, \d+ pages$/ });
/** The slide in the middle of the strip, once it has come to rest. */
async function inTheMiddle(page: Page): Promise<string | undefined> {
  const strip = slidesIn(page);
  const place = () => strip.evaluate(({ scrollLeft }) => scrollLeft);
  for (let last = -1, now = await place(); now !== last; now = await place()) {
    last = now;
    await page.waitForTimeout(250);
  }
  return strip.evaluate((element) => {
    const { left, width } = element.getBoundingClientRect();
    const offCentre = (slide: Element) => {
      const box = slide.getBoundingClientRect();
      return Math.abs(box.left + box.width / 2 - (left + width / 2));
    };
    const slides = [...element.querySelectorAll('li')];
    return slides.toSorted((a, b) => offCentre(a) - offCentre(b))[0]?.id;
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('slides page by keyboard and have addresses', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(measuring);
      const strip = slidesIn(page);
      const count = await strip.locator('li').count();
      expect(count).toBeGreaterThan(5);
      await strip.focus();
      expect(await inTheMiddle(page)).toBe('slide-1');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => inTheMiddle(page)).toBe('slide-2');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => inTheMiddle(page)).toBe('slide-3');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => inTheMiddle(page)).toBe('slide-2');

      await page
        .getByRole('navigation', { name: /by number/ })
        .getByText('5', { exact: true })
        .click();
      await expect.poll(() => inTheMiddle(page)).toBe('slide-5');
      await page.goto(`${measuring}#slide-${count}`);
      await expect.poll(() => inTheMiddle(page)).toBe(`slide-${count}`);
      await expect(page.locator(`#slide-${count} img`)).toBeInViewport();
    });
  });
}

test('a slide says its text to those who cannot see it', async ({ page }) => {
  for (const path of [measuring, instrumenting]) {
    await page.goto(path);
    const slides = await slidesIn(page).locator('img').all();
    for (const [index, slide] of slides.entries()) {
      await expect(slide).toHaveAttribute('alt', new RegExp(`^Slide ${index + 1}: \\S+ \\S+`));
      // A wide screen shows the first before a reader scrolls.
      await expect(slide).toHaveAttribute('loading', index === 0 ? 'eager' : 'lazy');
      await slide.scrollIntoViewIfNeeded();
      const width = await slide.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
      expect(width).toBeGreaterThanOrEqual(480);
    }
  }
});

test('slides can be downloaded as their author made them', async ({ page, request }) => {
  for (const path of [measuring, instrumenting]) {
    await page.goto(path);
    const link = page.getByRole('link', { name: 'Summary in nine slides' });
    const response = await request.get(`${path}${await link.getAttribute('href').then(fileName)}`);
    expect(response.headers()['content-type']).toContain('application/pdf');
    const source = join(import.meta.dirname, '../../src/content', path, 'slides.pdf');
    expect((await response.body()).equals(readFileSync(source))).toBe(true);
  }
});

const fileName = (href: string | null) => href?.split('/').at(-1) ?? '';

test('an event, its talks and its speakers lead to each other', async ({ page, site }) => {
  await page.goto('talks/');
  await page.getByRole('link', { name: 'FOSDEM 2026', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FOSDEM 2026');
  const speakers = page.getByRole('region', { name: 'Speakers' }).getByRole('link');
  await expect(speakers).toHaveText(['Augusto de Oliveira', 'Kemal Akkoyun', 'Hannah S. Kim'], {
    useInnerText: true,
  });
  // Of an event of two days, the day; the talk whose time is known comes first.
  const day = page.getByRole('region', { name: /^Sunday,? 1 February$/ });
  await expect(day.locator('.title')).toHaveText([/^How to Reliably/, /^How to Instrument/]);
  await expect(day.getByRole('listitem').first()).toContainText('11:50–12:30');
  await day.getByRole('link', { name: /^How to Reliably/ }).click();
  await expect(page).toHaveURL(site.served + measuring);
  await page.getByRole('link', { name: 'Augusto de Oliveira' }).first().click();
  await expect(page).toHaveURL(`${site.served}people/augusto-de-oliveira/`);
  const talks = page.getByRole('region', { name: 'Talks' });
  await expect(talks.getByRole('link', { name: /^How to Reliably/ })).toBeVisible();
  await expect(talks.getByRole('link', { name: /^How to Instrument/ })).toHaveCount(0);
});

test('an event without talks has what was written about it', async ({ page }) => {
  await page.goto('events/otel-unplugged-eu-2026/');
  await expect(page.getByRole('region', { name: 'Talks' })).toHaveCount(0);
  const posts = page.getByRole('region', { name: 'Posts' });
  await expect(posts.getByRole('link', { name: /Nine Rooms/ })).toBeVisible();
});
