import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, type Page } from 'playwright/test';
import { filesIn } from '../files.ts';
import {
  attack,
  hostilePost,
  hostileTags,
  hostileTalk,
  namesakes,
  raw,
  smallAttack,
} from '../hostile-content.ts';
import { breaksPolicy, test } from '../site-test.ts';

/** As a page shows it and a calendar has it, where white space of any kind is white space. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What an attack that got through leaves in a document. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^(?:on|style$|srcdoc$)/.test(name)),
    );
    const inline = [...document.scripts].filter(
      ({ src, type }) => src === '' && type !== 'application/ld+json',
    );
    return {
      ran: 'hostile' in window,
      polluted: 'polluted' in {},
      attributes: attributes.map(({ name }) => name),
      inline: inline.map(({ text }) => text),
    };
  });
const none = { ran: false, polluted: false, attributes: [], inline: [] };

test('texts full of markup are shown sign for sign, and run nowhere', async ({
  page,
  paths,
  site: { dist },
}) => {
  const titles = {
    [hostilePost]: attack('A post'),
    [hostileTalk]: attack('A talk'),
    'people/constructor/': attack('A name'),
    'events/constructor/': smallAttack('An event'),
  };
  for (const [path, title] of Object.entries(titles)) {
    expect(paths).toContain(path);
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText(spaced(title));
    expect(spaced(await page.title())).toContain(spaced(title));
  }
  const read = (path: string) =>
    readFileSync(join(dist, decodeURI(path).replace(/(^|\/)$/, '$1index.html')), 'utf8');
  const named = paths.filter((path) => read(path).includes('hostile'));
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) {
    await page.goto(path);
    expect.soft(await traces(page), path).toEqual(none);
  }
  await page.goto(hostileTalk);
  const main = page.locator('main');
  for (const name of ['A part', 'A room', 'A track', 'A label', 'A licence', 'A resource'])
    await expect(main).toContainText(spaced(attack(name)));
  for (const name of ['A recording', 'A chapter', 'An abstract'])
    await expect(main).toContainText(spaced(attack(name)));
  for (const name of ['An event', 'A venue', 'A city', 'Described'])
    await expect(main).toContainText(smallAttack(name));
  for (const tag of hostileTags)
    await expect(page.getByRole('link', { name: tag, exact: true }).first()).toBeVisible();
});

test('a heading that is called as a part of the page is has a place of its own', async ({
  page,
}) => {
  await page.goto(hostileTalk);
  const contents = page.locator('.contents');
  const prose = page.locator('.prose');
  for (const name of [...namesakes, 'Footnote label', 'A place']) {
    const link = contents.getByRole('link', { name, exact: true });
    const place = prose.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
    await expect.soft(place, name).toHaveText(name);
  }
  /** What the page's own links lead to. */
  const leadsTo = async (link: string, place: string) => {
    const href = await page.locator(link).first().getAttribute('href');
    await expect.soft(page.locator(`[id="${href?.slice(1)}"]:is(${place})`), link).toHaveCount(1);
  };
  await leadsTo('.skip', 'main');
  await leadsTo('.deck nav a', '.strip li');
  await leadsTo('p > a.time', 'span.cue');
  for (const part of ['slides', 'recording', 'deliveries', 'resources', 'constructor'])
    await expect.soft(page.locator(`[id$="page-${part}"]:not(.prose *)`), part).toHaveCount(1);
});

test('the search shows a title full of markup as it is written', async ({ page }) => {
  await page.goto('search/?q=hostile');
  const title = page.locator('site-search a.title', { hasText: spaced(attack('A talk')) });
  await expect(title).toBeVisible();
  expect(await traces(page)).toEqual(none);
});

test('programs read every text as it is written', ({ site: { dist } }) => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const things = (file: string) =>
    [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => JSON.parse(json) as unknown,
    );
  expect(JSON.stringify(things(`${hostilePost}index.html`))).toContain(
    JSON.stringify(attack('A post')).slice(1, -1),
  );
  const { items } = JSON.parse(read('posts/feed.json')) as { items: { title: string }[] };
  expect(items.map(({ title }) => title)).toContain(attack('A post'));
  const calendar = new ICAL.Component(ICAL.parse(read('talks.ics')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const event = events.find(({ summary }) => summary.startsWith('Another title'));
  expect(spaced(event?.summary ?? '')).toBe(spaced(attack('Another title')));
  expect(spaced(event?.location ?? '')).toContain(spaced(attack('A room')));
});

test('no file is named outside its folder or by what means something elsewhere', ({ site }) => {
  const names = filesIn(site.dist);
  expect(names.filter((name) => /[<>"'`$&?#%\\\s]|\.\.|__proto__/.test(name))).toEqual([]);
  expect(names.filter((name) => /^_astro\/a-img-src-x-onerror/.test(name))).not.toEqual([]);
});

for (const policy of ['sent and in the page', 'in the page alone'] as const)
  test(`HTML in a text runs nothing and asks nobody; the policy is ${policy}`, async ({
    browser,
    site: { served },
  }) => {
    // A page of its own: that it breaks the policy is what is looked for.
    const page = await browser.newPage();
    const answered: string[] = [];
    const refused: string[] = [];
    page.on('console', (message) => {
      if (breaksPolicy.test(message.text())) refused.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (!url.startsWith(served)) {
        answered.push(url);
        return route.abort();
      }
      if (url !== served + hostilePost) return route.continue();
      const answer = await route.fetch();
      const headers = answer.headers();
      if (policy === 'in the page alone') delete headers['content-security-policy'];
      const body = (await answer.text()).replace('</article>', () => `${raw}</article>`);
      expect(body).toContain(raw);
      return route.fulfill({ response: answer, headers, body });
    });
    await page.goto(served + hostilePost, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>(
        '[href^=javascript], form button',
      ))
        element.click();
    });
    // The last of what is tried.
    await expect.poll(() => refused.some((text) => text.includes('form-action'))).toBe(true);
    // Asked of the document itself: a form that is refused leaves the driver waiting for its page.
    const state = await page.evaluate(() => ({
      ran: 'hostile' in window,
      heading: document.querySelector('h1')?.checkVisibility(),
    }));
    expect(state).toEqual({ ran: false, heading: true });
    expect(page.url()).toBe(served + hostilePost);
    expect(answered).toEqual([]);
    expect(refused.length).toBeGreaterThan(10);
    await page.close();
  });
