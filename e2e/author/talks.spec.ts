import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { brokenLinks, builtIn, sitemapOf } from '../crawl.ts';
import { filesIn, filesWith } from '../files.ts';
import { bringKept, build, check, copyProject, projectFolder } from '../project.ts';
import { serveFolder } from '../serve-folder.ts';
import { sites } from '../sites.ts';

const { address } = sites.root;
const path = 'talks/one-talk/';

/** A copy of the project with a talk that was given on five stages in four zones. */
function withTheTalk(name: string): string {
  const folder = copyProject(name);
  bringKept(folder);
  cpSync(join(projectFolder, 'e2e/fixtures/one-talk'), join(folder, 'src/content'), {
    recursive: true,
  });
  const talks = join(folder, 'src/content/talks');
  copyFileSync(
    join(talks, 'how-to-reliably-measure-software-performance/slides.pdf'),
    join(talks, 'one-talk/slides.pdf'),
  );
  return folder;
}

test('one talk on five stages is one page, before it is given and after', async ({ page }) => {
  const folder = withTheTalk('five-stages');
  const dist = join(folder, 'dist');
  writeContent(
    folder,
    'events/stages-secret-2031.yaml',
    readFileSync(join(folder, 'src/content/events/stages-ghent-2030.yaml'), 'utf8').replace(
      'Stages Ghent',
      'Stages Secret',
    ),
  );
  const secret = ['title: Secret', 'date: 2030-01-01', 'draft: true'];
  const deliveries = ['deliveries:', '  - { event: stages-secret-2031, date: 2030-11-16 }'];
  writeContent(folder, 'talks/secret.md', entry([...secret, ...deliveries]));
  const said =
    'See [the talk](/talks/one-talk/#slide-3) and [its stage](/talks/one-talk/#stages-tokyo-2030).';
  writeContent(
    folder,
    'posts/after-the-stage.md',
    entry(['title: After the Stage', 'date: 2031-01-02'], said),
  );

  const environment = { BUILD_TIME: '2031-03-01T00:00:00Z' };
  const checked = await check(folder, environment);
  expect(checked.output).not.toContain('  error  ');
  expect(checked.status).toBe(0);
  const built = await build(folder, environment);
  expect(built.status, built.output).toBe(0);
  expect(built.output).toContain(
    'no page: nothing public names src/content/events/stages-secret-2031.yaml',
  );
  expect(filesWith(dist, 'Stages Secret')).toEqual([]);

  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) foreign.push(request.url());
  });
  await serveFolder(page, dist, address);
  await test.step('its page', () => pageIsWhole(page, foreign));
  await test.step('its lists', () => isListed(page));
  await test.step('its calendar', () => isInCalendars(page, dist));
  const sitemap = (await sitemapOf(builtIn(dist), address)).map((known) => known.path);
  const pages = [path, 'talks/', 'talks/kinds/workshop/', 'talks/languages/ja/', 'speaking/'];
  const more = ['people/first-speaker/', 'events/stages-tokyo-2030/', 'events/', 'people/'];
  expect(sitemap).toEqual(expect.arrayContaining([...pages, ...more]));
  expect(await brokenLinks(builtIn(dist), address, [...pages, ...more])).toEqual([]);
  for (const one of [...pages, ...more]) {
    await page.goto(address + one);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        one,
      )
      .toEqual([]);
  }
  // The one recording that was played, and nothing before.
  expect(foreign).toEqual(['https://video.example.org/brussels.webm']);

  await test.step('once the last delivery is over', async () => {
    const later = await build(folder, { BUILD_TIME: '2031-03-20T00:00:00Z' });
    expect(later.status, later.output).toBe(0);
    expect(filesIn(dist)).not.toContain(`${path}stages-sydney-2031.ics`);
    await page.goto(address + path);
    await expect(page.getByText(/Next: \d/)).toHaveCount(0);
    await page.goto(`${address}talks/`);
    await expect(page.getByRole('heading', { name: 'Upcoming' })).toHaveCount(0);
  });
});

async function pageIsWhole(page: Page, foreign: readonly string[]) {
  await page.goto(address + path);
  await expect(page.locator('.kind').first()).toHaveText('Workshop · 90 minutes');
  await expect(page.getByText('First Speaker and Second Speaker (host)')).toBeVisible();
  await expect(page.getByText(/Next: \d/)).toHaveText(/15\sMarch\s2031, 10:00/);
  await expect(page.getByText(/Next: \d/).locator('time')).toHaveAttribute(
    'datetime',
    '2031-03-15T10:00+11:00',
  );
  // In the order of the programme's page: what is next, what can be watched, what can be read.
  const headings = await page.locator('main h2').allInnerTexts();
  expect(headings).toEqual([
    'Recordings',
    'Slides',
    'What happens on a stage',
    'Deliveries',
    'Resources',
    'Companion posts',
    'Transcript',
  ]);

  const deliveries = page.getByRole('region', { name: 'Deliveries' }).getByRole('listitem');
  await expect(deliveries).toHaveCount(5);
  await expect(deliveries.nth(0)).toContainText('scheduled');
  await expect(deliveries.nth(0)).toContainText('In person and online');
  await expect(deliveries.nth(1)).toContainText('Not recorded');
  await expect(deliveries.nth(2)).toContainText(
    'Given as “One Talk in Tokyo”, in Japanese, by First Speaker',
  );
  await expect(deliveries.nth(3)).toContainText('cancelled');
  await expect(deliveries.nth(4)).toContainText('11:50–12:30 CET');

  const recordings = page.getByRole('region', { name: 'Recordings' });
  await expect(recordings.getByRole('figure')).toHaveCount(2);
  await expect(recordings.getByRole('link', { name: /Play on YouTube/ })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=AAAAAAAAAAA&t=95s',
  );
  const video = recordings.locator('video');
  await expect(video).toHaveAttribute('preload', 'none');
  const track = await video.locator('track').getAttribute('src');
  expect(track).toBe(`/${path}brussels.vtt`);
  const captions = await page.evaluate(async (src) => (await fetch(src)).text(), track ?? '');
  expect(captions).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:06\.000\nA stage is a floor/);

  expect(foreign).toEqual([]);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('heading', { level: 3 })).toHaveText([
    'The first stage',
    'The last stage',
  ]);
  await transcript.getByRole('link', { name: '0:20' }).click();
  await expect.poll(() => video.evaluate((media: HTMLVideoElement) => media.currentTime)).toBe(20);
  await expect(video).toBeFocused();
}

async function isListed(page: Page) {
  await page.goto(`${address}talks/`);
  const upcoming = page.getByRole('region', { name: 'Upcoming' });
  await expect(upcoming).toContainText('15 Mar 2031');
  await expect(upcoming).toContainText('10:00');
  await expect(upcoming).toContainText('Room 1 · Sydney, Australia');
  await expect(page.getByText('3 talks, 5 deliveries, 2 countries')).toBeVisible();
  const year = page.getByRole('region', { name: '2030' }).getByRole('listitem');
  await expect(year).toHaveCount(4);
  await expect(year.nth(1)).toContainText('One Talk in Tokyo');
  for (const [facet, count] of [
    ['workshop', 5],
    ['Japanese', 5],
    ['time zones', 5],
  ] as const) {
    await page.goto(`${address}talks/`);
    await page.getByRole('link', { name: new RegExp(`^${facet}\\s\\d+$`) }).click();
    await expect(page.locator('.timetable > li')).toHaveCount(count);
  }
  await page.goto(`${address}people/second-speaker/`);
  await expect(page.getByRole('region', { name: 'Talks' }).getByRole('listitem')).toHaveCount(4);
  await page.goto(`${address}posts/after-the-stage/`);
  await expect(page.getByText('The talk of this post: One Talk on Five Stages')).toBeVisible();
}

async function isInCalendars(page: Page, dist: string) {
  const own = readFileSync(join(dist, path, 'stages-sydney-2031.ics'), 'utf8');
  expect(own).toContain('DTSTART:20310314T230000Z\r\n');
  expect(own).toContain('DTEND:20310315T003000Z\r\n');
  const all = readFileSync(join(dist, 'talks.ics'), 'utf8');
  expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(7);
  expect(all.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(all).toContain('DTSTART;VALUE=DATE:20301116\r\nDTEND;VALUE=DATE:20301117\r\n');
  await page.goto(address + path);
  await expect(page.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute(
    'href',
    `/${path}stages-sydney-2031.ics`,
  );
  const { talks } = JSON.parse(readFileSync(join(dist, 'talks.json'), 'utf8')) as {
    talks: { title: string; deliveries: unknown[] }[];
  };
  const talk = talks.find(({ title }) => title === 'One Talk on Five Stages');
  expect(talk?.deliveries).toHaveLength(5);
}
