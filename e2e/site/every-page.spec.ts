/** What is asked of every page. Each is visited once, for all tests here. */
import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { servedBy } from '../crawl.ts';
import { kindsOf } from '../kinds.ts';
import { richCanonical, richPath } from '../rich-entry.ts';
import { test as base } from '../site-test.ts';
import { type Site, sites } from '../sites.ts';
import { type Visit, visitAll } from '../visit.ts';

const test = base.extend<object, { visits: readonly Visit[] }>({
  visits: [
    async ({ browser, site, paths }, use) => {
      const chosen = site.name === 'root' ? paths : await pathsOfItsOwn(site, paths);
      await use(await visitAll(browser, site.served, chosen));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
// One worker, so that it visits once.
test.describe.configure({ mode: 'default' });

/** One page of each kind, and those that say something else at the root or are not there. */
async function pathsOfItsOwn(site: Site, paths: readonly string[]): Promise<string[]> {
  const words = async ({ served }: Site, path: string) => {
    const { body } = await servedBy(served)(path);
    return /<main.*<\/main>/s.exec(body)?.[0].replace(/<[^>]*>/g, '');
  };
  const chosen = new Set(kindsOf(paths));
  for (const path of paths)
    if ((await words(site, path)) !== (await words(sites.root, path))) chosen.add(path);
  return paths.filter((path) => chosen.has(path));
}

test('every page says what it is', async ({ request, site, sitemap, visits }) => {
  const answers = new Map<string, number>();
  const known = new Set(sitemap.map(({ path }) => path));
  for (const { path, status, head } of visits.filter((visit) => known.has(visit.path))) {
    expect.soft(status, path).toBe(200);
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
      const url = new URL(feed ?? '', site.served + path).href;
      const answer = answers.get(url) ?? (await request.get(url)).status();
      answers.set(url, answer);
      expect.soft(answer, `${path}: ${feed}`).toBe(200);
    }
  }
});

test('every page has one first heading and an outline without a gap', ({ visits }) => {
  for (const { path, body } of visits) {
    const { levels } = body;
    expect.soft(levels.filter((level) => level === 1).length, path).toBe(1);
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(gaps, `${path}: ${levels.join(' ')}`).toEqual([]);
  }
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

test('every page is quiet and asks only this site', ({ site, visits }) => {
  const known = [...Object.values(scriptOf), /\/theme\.js$/];
  for (const { path, noise, requests } of visits) {
    expect.soft(noise, path).toEqual([]);
    const urls = requests.map(({ url }) => url);
    expect.soft(urls.length, path).toBeGreaterThan(2);
    expect
      .soft(
        urls.filter((url) => !url.startsWith(site.served)),
        path,
      )
      .toEqual([]);
    const scripts = requests.filter(({ type }) => type === 'script').map(({ url }) => url);
    const others = scripts.filter((url) => !known.some((name) => name.test(url)));
    expect.soft(others, path).toEqual([]);
  }
});

test('no page asks the search anything before a reader does', ({ visits }) => {
  expect(visits.map(({ path }) => path)).toContain('search/');
  for (const { path, requests } of visits) {
    const asked = requests.filter(({ url }) => url.includes('/pagefind/'));
    expect.soft(asked, path).toEqual([]);
  }
});

test('a page has the scripts of the elements it holds and no other', ({ site, visits }) => {
  for (const { path, body } of visits) {
    const own = body.lively.filter((name) => Object.hasOwn(scriptOf, name));
    const scripts = [
      `${site.served}theme.js`,
      ...own.map((name) => expect.stringMatching(scriptOf[name] ?? '')),
    ];
    expect.soft(body.handlers, path).toEqual([]);
    expect.soft(body.scripts, path).toEqual(expect.arrayContaining(scripts));
    expect.soft(body.scripts, path).toHaveLength(scripts.length);
  }
});

test('the skip link leads to the text on every page', ({ visits }) => {
  for (const { path, skip } of visits)
    expect.soft(skip, path).toEqual({ isToMain: true, isInView: true, leadsToMain: true });
});

test('every image can be decoded, has its size and says what it shows', ({ visits }) => {
  for (const { path, images } of visits) expect.soft(images, path).toEqual([]);
});

test('without JavaScript every page is whole and has no dead switch', ({ visits }) => {
  for (const { path, shown, plain } of visits) {
    expect.soft([shown.themeSwitch, plain.themeSwitch], path).toEqual([true, false]);
    expect.soft(plain.text, path).toMatch(/\S/);
    expect.soft(plain.text, path).toBe(shown.text);
  }
});

test('an entry in the sitemap has the day of its last change', ({ sitemap, visits }) => {
  const isEntry = (path: string) => /^(?:posts|talks)\/(?!page\/)[^/]+\/$/.test(path);
  const entries = visits.filter(({ path }) => isEntry(path));
  expect(entries.length).toBeGreaterThan(0);
  for (const { path, body } of entries) {
    const { lastmod } = sitemap.find((known) => known.path === path) ?? {};
    const instant = new Date(lastmod ?? Number.NaN);
    const inZone = new Intl.DateTimeFormat('sv', { timeZone: facts.timeZone }).format(instant);
    expect.soft(inZone, path).toBe(body.days.toSorted().at(-1));
  }
});
