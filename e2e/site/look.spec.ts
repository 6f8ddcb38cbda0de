import { expect, type Page, type Route } from 'playwright/test';
import { onePageOfEachKind as kinds, postPage as post, talkPage as talk } from '../page-kinds.ts';
import { test } from '../site-test.ts';

/** Counts, from now on, how far parts of the page move by themselves (Layout Instability API). */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Element }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent}`);
        shifts.push(`${entry.value} ${moved.join('; ').slice(0, 200)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const [width, height] of [
  [390, 800],
  [1440, 900],
] as const) {
  test(`nothing moves while fonts, images and scripts come late, ${width} pixels wide`, async ({
    page,
  }) => {
    const late = async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    };
    await page.route(/\.(?:woff2|webp|avif|png|svg|js)$/, late);
    await watchShifts(page);
    await page.setViewportSize({ width, height });
    for (const path of ['', post, talk, 'speaking/', 'feeds/', 'search/']) {
      await page.goto(path);
      // What stands lower is fetched when it comes near.
      for (let at = 0; at < 6; at += 1) {
        await page.evaluate(() => {
          scrollBy(0, innerHeight);
        });
        await page.waitForTimeout(200);
      }
      await page.waitForTimeout(700);
      expect.soft(await page.evaluate('window.shifts'), path).toEqual([]);
    }
  });
}

const widthOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('no kind of page scrolls sideways, however wide the window is', async ({ page }) => {
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [320, 639, 768, 1151, 1152, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await widthOf(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('text twice as large has room', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await widthOf(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('text twice as large on a phone: the name of the site stands clear of the button', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  const clear = await page.locator('.site-header').evaluate((header) => {
    const words = document.createRange();
    words.selectNodeContents(header.querySelector('.name') ?? header);
    const button = header.querySelector('button')?.getBoundingClientRect();
    return [...words.getClientRects()].every(
      ({ right, bottom }) => button && (right <= button.left || bottom <= button.top),
    );
  });
  expect(clear).toBe(true);
  expect(await widthOf(page)).toBeLessThanOrEqual(0);
});

test('a title in a right-to-left script begins on the right', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['posts/', post, talk, 'tags/go/']) {
    await page.goto(path);
    const titles = await page.locator('h1[dir=auto], .title[dir=auto]').all();
    expect(titles.length, path).toBeGreaterThan(0);
    for (const title of titles) {
      await title.evaluate((element) => (element.textContent = 'כיצד למדוד ביצועי תוכנה ב־Go'));
      await expect.soft(title, path).toHaveCSS('direction', 'rtl');
    }
    expect.soft(await widthOf(page), path).toBeLessThanOrEqual(0);
  }
});

test('browsers paint the ground of the theme around the page', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      const brush = new OffscreenCanvas(1, 1).getContext('2d');
      const hex = (colour: string) => {
        if (!brush) return '';
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        const [...values] = brush.getImageData(0, 0, 1, 1).data.slice(0, 3);
        return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      };
      return {
        around: metas
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
        ground: hex(getComputedStyle(document.documentElement).backgroundColor),
      };
    });
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('');
    // The system's theme, then light and dark, chosen.
    for (let choice = 0; choice < 3; choice += 1) {
      const { around, ground } = await colours();
      expect(around).toEqual([ground]);
      seen.add(ground);
      await page.locator('[data-theme-switch]').click();
    }
  }
  expect(seen.size).toBe(2);
});

test('where the system chooses the colours, stripes and badges keep their edges', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('talks/');
  const edges = await page.locator('.session').evaluateAll((sessions) =>
    sessions.map((session) => {
      const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(session);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [borderInlineStartWidth, borderInlineStartColor === ground];
    }),
  );
  expect(edges.length).toBeGreaterThan(0);
  expect(new Set(edges.map(String))).toEqual(new Set(['4px,false']));
  // An image would stay what it is, below letters that change their colour.
  await page.goto('events/fosdem-2026/');
  await expect(page.locator('.band')).toHaveCSS('border-image-source', 'none');
});

test('every heading of a text is a link to itself, with its own words as name', async ({
  page,
}) => {
  await page.goto(post);
  const headings = page.locator('.prose :is(h2, h3)');
  expect(await headings.count()).toBeGreaterThan(3);
  for (const heading of await headings.all()) {
    const id = await heading.getAttribute('id');
    const link = heading.getByRole('link');
    await expect(link).toHaveAttribute('href', `#${id}`);
    await expect(link).toHaveAccessibleName((await heading.innerText()).trim());
  }
});
