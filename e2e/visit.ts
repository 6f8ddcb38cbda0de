/** A visit to a page with all that is asked of every page: loading each anew for each question takes too long. */
import type { Browser, Page } from 'playwright/test';

export interface Visit {
  readonly path: string;
  readonly status: number | undefined;
  /** What the browser said that nobody wants to read, and every answer that is a failure. */
  readonly noise: readonly string[];
  readonly requests: readonly { readonly url: string; readonly type: string }[];
  readonly head: Awaited<ReturnType<typeof headOf>>;
  readonly body: Awaited<ReturnType<typeof bodyOf>>;
  /** Images that cannot be decoded, have not their size, or do not say what they show. */
  readonly images: readonly object[];
  readonly shown: Awaited<ReturnType<typeof shownOn>>;
  /** The same without JavaScript. */
  readonly plain: Awaited<ReturnType<typeof shownOn>>;
  readonly skip: Awaited<ReturnType<typeof skipOn>>;
}

/**
 * Visits pages one after the other, each with JavaScript and without.
 *
 * @param served where they are; ends with a slash
 */
export async function visitAll(
  browser: Browser,
  served: string,
  paths: readonly string[],
): Promise<Visit[]> {
  const options = { baseURL: served, locale: 'en-GB' };
  const contexts = [
    await browser.newContext(options),
    await browser.newContext({ ...options, javaScriptEnabled: false }),
  ] as const;
  const [page, plain] = [await contexts[0].newPage(), await contexts[1].newPage()];
  const visits: Visit[] = [];
  for (const path of paths) visits.push(await visit(page, plain, path));
  for (const context of contexts) await context.close();
  return visits;
}

async function visit(page: Page, plain: Page, path: string): Promise<Visit> {
  const { noise, requests } = listening(page);
  const response = await page.goto(path);
  const [head, body, shown] = [await headOf(page), await bodyOf(page), await shownOn(page)];
  const images = await faultyImages(page);
  // Without a question the search page puts the reader into its field; a question asks its engine.
  const before = [...requests];
  if (path === 'search/') await page.goto('search/?q=noise');
  const skip = await skipOn(page);
  // What a page still asks for is not to be the next one's.
  await page.goto('about:blank');
  page.removeAllListeners();
  await plain.goto(path);
  return {
    ...{ path, status: response?.status(), noise, requests: before, head, body, images, skip },
    ...{ shown, plain: await shownOn(plain) },
  };
}

/** What a page says and asks from now on. */
function listening(page: Page) {
  const [noise, requests]: [string[], { url: string; type: string }[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('response', (answer) => {
    if (answer.status() >= 400) noise.push(`${answer.status()}: ${answer.url()}`);
  });
  page.on('request', (asked) => {
    requests.push({ url: asked.url(), type: asked.resourceType() });
  });
  return { noise, requests };
}

/** What the page says of itself. */
const headOf = (page: Page) =>
  page.evaluate(() => {
    const attribute = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    return {
      title: document.title,
      lang: document.documentElement.lang,
      canonical: attribute('link[rel=canonical]', 'href'),
      description: attribute('meta[name=description]', 'content'),
      ogTitle: attribute('meta[property="og:title"]', 'content'),
      ogUrl: attribute('meta[property="og:url"]', 'content'),
      feeds: attribute('link[rel=alternate][type="application/rss+xml"]', 'href'),
      robots: attribute('meta[name=robots]', 'content'),
    };
  });

/** The levels of its headings in order, its days, its custom elements, and all that runs on it. */
const bodyOf = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const days = document.querySelectorAll('.dt-published time, .dt-updated time');
    return {
      levels: all
        .filter(({ tagName }) => /^H[1-6]$/.test(tagName))
        .map((h) => Number(h.tagName[1])),
      days: [...days].map((time) => time.getAttribute('datetime') ?? ''),
      lively: [...new Set(all.map(({ localName }) => localName))].filter((name) =>
        name.includes('-'),
      ),
      scripts: [...document.scripts]
        .filter(({ type }) => /^(?:module|.*javascript|)$/.test(type))
        .map(({ src, text }) => src || text),
      handlers: all.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    };
  });

const faultyImages = (page: Page) =>
  page.locator('img').evaluateAll((images) =>
    Promise.all(
      (images as HTMLImageElement[]).map(async (image) => {
        image.loading = 'eager';
        const decoded = await image.decode().then(
          () => image.naturalWidth > 0,
          () => false,
        );
        const [width, height] = ['width', 'height'].map((name) =>
          Number(image.getAttribute(name)),
        ) as [number, number];
        const ratio = (image.naturalWidth / image.naturalHeight) * (height / width);
        const sized = width > 0 && height > 0 && Math.abs(ratio - 1) < 0.02;
        return { src: image.currentSrc, decoded, sized, alt: image.hasAttribute('alt') };
      }),
    ).then((all) => all.filter(({ decoded, sized, alt }) => !decoded || !sized || !alt)),
  );

/** What a reader sees who presses nothing. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const switches = [...document.querySelectorAll('[data-theme-switch]')];
    const isVisible = switches.some((one) => one.checkVisibility({ visibilityProperty: true }));
    // A copy button and a search form are of use to those alone who can press them; of tabs, which are
    // there whole without it too (prose-without.spec.ts), it opens one.
    const without = new CSSStyleSheet();
    without.replaceSync(
      'copy-button, site-search form, noscript, tab-set { display: none !important }',
    );
    document.adoptedStyleSheets.push(without);
    const text = document.querySelector('main')?.innerText ?? '';
    document.adoptedStyleSheets.pop();
    return { text, themeSwitch: isVisible };
  });

/** What the Tab key meets first, and what has the focus when it was pressed. */
async function skipOn(page: Page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return {
      // An entry may have a place of its own that is called main.
      isToMain:
        document.activeElement?.getAttribute('href') === `#${document.querySelector('main')?.id}`,
      isInView: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom < innerHeight,
    };
  });
  await page.keyboard.press('Enter');
  const main = page.locator('main:focus').waitFor({ state: 'attached', timeout: 5_000 });
  return {
    ...first,
    leadsToMain: await main.then(
      () => true,
      () => false,
    ),
  };
}
