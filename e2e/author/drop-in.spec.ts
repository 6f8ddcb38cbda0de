import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { filmSecrets, notedFilm } from '#bare/films.test-data.ts';
import { brokenLinks, builtIn, sitemapOf } from '../crawl.ts';
import { cameraModel, writeContent, writePicture } from '../content.ts';
import { readFeed } from '../feed.ts';
import { filesIn } from '../files.ts';
import { becomeAnotherOwners, hasEveryPart, isInGerman } from '../another-owner.ts';
import { bringKept, build, check, copyProject, projectFolder } from '../project.ts';
import { serveFolder } from '../serve-folder.ts';
import { sites } from '../sites.ts';
import { command } from './command.ts';

const { address } = sites.root;
const title = 'The Lab Notebook: Write It Down Twice';
const path = 'posts/the-lab-notebook/';
// The entry is the newest, whatever else the site holds.
const environment = { BUILD_TIME: '2031-02-20T00:00:00Z' };

for (const extension of ['md', 'mdx']) {
  test(`a post in Hugo's front matter drops in as .${extension}`, async ({ page }) => {
    test.slow();
    const folder = copyProject(`drop-in-${extension}`);
    bringKept(folder);
    const dist = join(folder, 'dist');
    const text = readFileSync(join(projectFolder, 'e2e/fixtures/drop-in.md'), 'utf8');
    // One of the two is another owner's, who writes German, quotes this post in English, and wants all
    // that a site may have.
    const german = extension === 'mdx';
    if (german) becomeAnotherOwners(folder);
    const own = german ? text.replace(/^---\n/, '---\nlang: en-GB\n') : text;
    writeContent(folder, `posts/the-lab-notebook.${extension}`, own);
    await writePicture(folder, 'notebook-on-its-side.jpeg', {
      width: 1500,
      height: 1000,
      background: '#a06030',
      orientation: 6,
    });
    const badge = { width: 300, height: 200, background: '#3060a0' };
    await writePicture(folder, 'badge.jpg', badge, 'public');
    await writePicture(folder, 'badge.avif', badge, 'public');
    writeFileSync(join(folder, 'public/walk.MOV'), notedFilm());

    const checked = await check(folder, environment);
    expect(checked.output).not.toContain('  error  ');
    expect(checked.status).toBe(0);
    const built = await build(folder, environment);
    expect(built.status, built.output).toBe(0);

    await serveFolder(page, dist, address);
    await test.step('its page is whole', () => pageIsWhole(page, dist));
    await test.step('its images are listed with what was made of them', () => isWeighed(folder));
    await test.step('nothing says where and how they were taken', () => isPrivate(dist));
    await test.step('the site lists it', () => isListed(page, dist));
    if (german) {
      await test.step('all else is in German', () => isInGerman(page, dist, path));
      await test.step('it has what its owner turned on', () => hasEveryPart(page, dist, path));
    }
  });
}

function isPrivate(dist: string) {
  const files = filesIn(dist);
  for (const file of ['badge.jpg', 'badge.avif', 'walk.MOV']) expect(files).toContain(file);
  expect(files.some((file) => /notebook-on-its-side.*\.avif$/.test(file))).toBe(true);
  const notes = [cameraModel, 'Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0', ...filmSecrets];
  const telling = files.filter((file) => {
    const bytes = readFileSync(join(dist, file));
    return notes.some((note) => bytes.includes(note));
  });
  expect(telling).toEqual([]);
}

async function isWeighed(folder: string) {
  const { status, output, errors } = await command(folder, 'media', '--format', 'json');
  expect([status, errors]).toEqual([0, '']);
  const { built, images } = JSON.parse(output) as {
    built: boolean;
    images: { file: string; delivered: { name: string; bytes: number }[]; uses: object[] }[];
  };
  expect(built).toBe(true);
  const turned = images.find(({ file }) => file === 'src/media/notebook-on-its-side.jpeg');
  expect(turned?.uses).toHaveLength(1);
  const endings = new Set(turned?.delivered.map(({ name }) => name.replace(/.*\./, '')));
  expect([...endings].toSorted()).toEqual(['avif', 'webp']);
  expect(turned?.delivered.every(({ bytes }) => bytes > 0)).toBe(true);
}

async function pageIsWhole(page: Page, dist: string) {
  await page.goto(address + path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2031-02-14');
  const cover = page.locator('figure', { hasText: 'A page that says when, where' });
  await expect(cover.locator('figcaption')).toHaveText(
    'A page that says when, where and with which machine',
  );
  await expect(cover.locator('img')).toHaveAttribute(
    'alt',
    'A page of coloured blocks under a date',
  );
  await expect(cover.locator('img')).toHaveAttribute('loading', 'eager');

  const images = page.locator('main img');
  await expect(images).toHaveCount(3);
  for (const image of await images.all()) {
    await expect(image).toHaveAttribute('srcset', /^\S+\.webp \d+w, /);
    const width = await image.evaluate(async (element: HTMLImageElement) => {
      element.loading = 'eager';
      await element.decode();
      return element.naturalWidth;
    });
    expect(width).toBeGreaterThan(0);
  }
  const photograph = page.locator('picture', { has: page.getByAltText('A page that was photo') });
  await expect(photograph.locator('source')).toHaveAttribute('type', 'image/avif');
  await expect(photograph.locator('source')).toHaveAttribute('srcset', /^\S+\.avif \d+w, /);
  const turned = page.getByAltText('A page that was photographed lying on its side');
  await expect(turned).toHaveAttribute('width', '1000');
  await expect(turned).toHaveAttribute('height', '1500');
  const shape = await turned.evaluate((image: HTMLImageElement) => [
    image.naturalWidth < image.naturalHeight,
    image.clientWidth < image.clientHeight,
  ]);
  expect(shape).toEqual([true, true]);

  const levels = await page
    .locator('.prose :is(h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName }) => tagName));
  expect(levels).toEqual(['H2', 'H3', 'H2']);
  expect(await brokenLinks(builtIn(dist), address, [path])).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function isListed(page: Page, dist: string) {
  const lists = [
    '',
    'posts/',
    'archives/',
    'tags/performance/',
    'tags/open-source/',
    'tags/ebpf/',
    'tags/lab-notebook/',
    'categories/notebook-keeping/',
  ];
  for (const list of lists) {
    await page.goto(address + list);
    const links = page.locator('main').getByRole('link', { name: title });
    await expect(links.first(), list).toHaveAttribute('href', `/${path}`);
  }
  await page.goto(address + path);
  await page.getByRole('link', { name: 'Lab Notebook', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lab Notebook');

  const blank = await page.context().newPage();
  for (const name of ['rss.xml', 'posts/rss.xml']) {
    const { items } = await readFeed(blank, readFileSync(join(dist, name), 'utf8'));
    expect(items[0]?.title, name).toBe(title);
    expect(items[0]?.link, name).toBe(address + path);
    expect(items[0]?.content, name).toContain('<h2');
    expect(items[0]?.content, name).toMatch(/uname -r (?:>|&gt;){2} notebook\.txt/);
    expect(items[0]?.content, name).toContain('start a page of your own.');
    expect(items[0]?.content, name).toContain(`${address}_astro/notebook-on-its-side`);
  }
  const { items } = await readFeed(blank, readFileSync(join(dist, 'talks/rss.xml'), 'utf8'));
  expect(items.map((item) => item.title)).not.toContain(title);
  const sitemap = await sitemapOf(builtIn(dist), address);
  const { lastmod } = sitemap.find((known) => known.path === path) ?? {};
  expect(Date.parse(lastmod ?? '')).toBe(Date.parse('2031-02-14T00:00:00Z'));
}
