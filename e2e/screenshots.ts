/** `npm run screenshots`: how every kind of page looks, on screens of every size, in light and dark. */
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { pageKinds } from '#authoring/lighthouse/page-kinds.ts';
import { indexPage, type Screenshot } from '#authoring/screenshots/index-page.ts';
import { builtIn, sitemapOf } from './crawl.ts';
import { writeEveryFeature } from './every-feature.ts';
import { browserPath, launchArguments } from './find-browser.ts';
import { build, copyProject, projectFolder } from './project.ts';
import { type PageState, pageStates } from './screenshot-states.ts';
import { serveAsHost } from './serve-as-host.ts';
import { sites } from './sites.ts';

const usage = `npm run screenshots [-- --widths 360,768,1440 --only TEXT --as-is]

Builds the site with its style guide published and a talk that is given again and again, photographs a
page of every kind and what pages look like when something is done to them, and writes all of it to
.cache/screenshots, with a page to look at.

  --widths PIXELS   of the windows, 360,768,1440 by itself
  --only TEXT       only kinds and states whose name holds TEXT
  --as-is           the last build in dist, instead of one made for this

Exit status: 0 when all are made, 1 when the site does not build.`;

const options = {
  widths: { type: 'string', default: '360,768,1440' },
  only: { type: 'string', default: '' },
  'as-is': { type: 'boolean', default: false },
} as const;

/** The site as its owner may have it one day, with a delivery to come. */
async function builtForShow(): Promise<string> {
  const folder = copyProject('screenshots', ['.cache']);
  writeEveryFeature(folder);
  const content = join(folder, 'src/content');
  for (const fixture of ['one-talk', 'one-programme'])
    cpSync(join(projectFolder, 'e2e/fixtures', fixture), content, { recursive: true });
  const slides = 'how-to-reliably-measure-software-performance/slides.pdf';
  cpSync(join(content, 'talks', slides), join(content, 'talks/one-talk/slides.pdf'));
  const made = await build(folder, { BUILD_TIME: '2030-08-01T00:00:00Z' });
  if (made.status !== 0) throw new Stop(status.refused, made.output);
  return join(folder, 'dist');
}

async function kindsIn(dist: string): Promise<readonly PageState[]> {
  const listed = await sitemapOf(builtIn(dist), sites.root.address);
  const paths = [...listed.map(({ path }) => decodeURI(path)), 'search/', '404.html'];
  return pageKinds(
    paths,
    (path) => statSync(join(dist, path.replace(/(^|\/)$/, '$1index.html'))).size,
  );
}

const kept = join(projectFolder, '.cache/screenshots');

interface Look {
  readonly state: PageState;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** `posts/*` and `posts` are two. */
const fileName = (name: string) => name.replaceAll('*', 'one').replace(/[^\w.]+/g, '-');

async function photograph(
  browser: Browser,
  baseURL: string,
  { state, width, colorScheme }: Look,
): Promise<Screenshot> {
  const { name, path, reach, isScreenful = false } = state;
  const viewport = { width, height: width < 600 ? 780 : 900 };
  const context = await browser.newContext({
    ...{ baseURL, viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' },
    ...state.context,
  });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('img').evaluateAll(async (images: HTMLImageElement[]) => {
    for (const image of images) image.loading = 'eager';
    await Promise.allSettled([document.fonts.ready, ...images.map((image) => image.decode())]);
  });
  await reach?.(page);
  const file = `${fileName(name)}-${width}-${colorScheme}.png`;
  await page.screenshot({ path: join(kept, file), fullPage: !isScreenful });
  await context.close();
  return { name, variant: `${width} ${colorScheme}`, file };
}

await run(usage, async (args) => {
  const { widths, only, 'as-is': isAsIs } = argumentsOf(args, options, 0).values;
  const screens = widths.split(',').map(Number);
  if (!screens.every((width) => Number.isInteger(width) && width >= 200))
    throw new Stop(status.misused, `--widths is "${widths}" — write pixels: --widths 360,1440`);
  if (isAsIs && !existsSync(sites.root.dist))
    throw new Stop(status.misused, 'there is no dist folder — write "npm run build" first');
  const dist = isAsIs ? sites.root.dist : await builtForShow();
  const states = [...(await kindsIn(dist)), ...pageStates].filter(
    ({ name, path }) =>
      name.includes(only) &&
      existsSync(join(dist, path.replace(/(^|\/)(?:\?.*)?$/, '$1index.html'))),
  );
  if (states.length === 0)
    throw new Stop(status.misused, `no kind of page and no state has "${only}" in its name`);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });

  const executablePath = browserPath();
  const server = await serveAsHost(dist, new URL(sites.root.address).pathname);
  const browser = await chromium.launch({
    args: [...launchArguments],
    ...(executablePath && { executablePath }),
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const looks = states.flatMap((state) =>
    (state.widths ?? screens).flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ state, width, colorScheme })),
    ),
  );
  const shots: Screenshot[] = [];
  try {
    // A few at a time: taking turns, they leave no processor idle.
    for (let at = 0; at < looks.length; at += 6) {
      const some = looks.slice(at, at + 6);
      shots.push(...(await Promise.all(some.map((look) => photograph(browser, address, look)))));
    }
  } finally {
    await browser.close();
    server.close();
  }
  const index = join(kept, 'index.html');
  writeFileSync(index, indexPage('How every kind of page looks', shots));
  console.log(`${shots.length} screenshots: ${pathToFileURL(index).href}`);
  return status.done;
});
