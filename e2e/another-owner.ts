/** A copy of the project as another owner has it, in another language. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { filesWith } from './files.ts';
import { projectFolder } from './project.ts';
import { sites } from './sites.ts';
import { untranslated } from './untranslated.ts';

/** What a new owner who writes German changes, and all that may be turned on. */
const settings: readonly (readonly [string, string])[] = [
  ["lang: 'en-GB'", "lang: 'de'"],
  ["label: 'Posts'", "label: 'Artikel'"],
  ["label: 'Talks'", "label: 'Vorträge'"],
  ["label: 'Tags'", "label: 'Schlagwörter'"],
  ["label: 'Archives'", "label: 'Archiv'"],
  ["label: 'About'", "label: 'Über uns'"],
  [
    'comments: undefined as',
    "comments: { repository: 'owner/name', repositoryId: 'R_1', category: 'Talk', categoryId: 'DIC_1' } as",
  ],
  [
    'newsletter: undefined as',
    "newsletter: { action: 'https://letters.example/in', field: 'address', hidden: { list: '7' } } as",
  ],
  [
    'analytics: undefined as',
    "analytics: { script: 'https://count.example/count.js', data: { domain: 'a.example' } } as",
  ],
  ["editUrl: ''", "editUrl: 'https://github.com/owner/name/edit/main/'"],
  ['share: {}', "share: { Mastodon: 'https://share.example/?text={title}%20{url}' }"],
];

/** @throws when site.config no longer says what is changed */
export function becomeAnotherOwners(folder: string): void {
  const path = join(folder, 'src/site.config.ts');
  let text = readFileSync(path, 'utf8');
  for (const [before, after] of settings) {
    if (!text.includes(before)) throw new Error(`site.config has no ${before}`);
    text = text.replace(before, after);
  }
  writeFileSync(path, text);
}

const { address } = sites.root;

/** @param path of a post that is in English */
export async function isInGerman(page: Page, dist: string, path: string): Promise<void> {
  await page.goto(address + path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('body')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('article time').first()).toHaveText('14. Februar 2031');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');

  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  expect(read('rss.xml')).toContain('<language>de</language>');
  expect(read('talks/rss.xml')).toContain('<title>Hallway Track: Vorträge</title>');
  expect(JSON.parse(read('archive.json'))).toMatchObject({ language: 'de' });
  expect(read('talks.ics')).toContain('X-WR-CALNAME:Vorträge auf Hallway Track');
  expect(read('llms.txt')).toContain('## Artikel');
  expect(read('site.webmanifest')).toContain('"lang":"de"');

  const blank = await page.context().newPage();
  const content = ['src/content', 'src/site.config.ts'].map((part) => join(projectFolder, part));
  expect(await untranslated(blank, [join(projectFolder, 'dist'), dist], content)).toEqual([]);
}

/** Comments, newsletter, analytics, share and edit links: there, and asking nobody before a reader does. */
export async function hasEveryPart(page: Page, dist: string, path: string): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const foreign = () => asked.filter((url) => !url.startsWith(address));
  const answer = (body: string, contentType: string) => ({ body, contentType });
  await page.route('https://count.example/**', (route) =>
    route.fulfill(answer('document.documentElement.dataset.counted = 1', 'text/javascript')),
  );
  await page.route('https://letters.example/**', (route) =>
    route.fulfill(answer('thanks', 'text/html')),
  );
  await page.route('https://giscus.app/**', (route) =>
    route.fulfill(
      answer(
        `<body><p></p><script>
          addEventListener('message', ({ data }) => {
            document.querySelector('p').textContent = JSON.stringify(data);
          });
          parent.postMessage({ giscus: { resizeHeight: 432 } }, '*');
        </script>`,
        'text/html',
      ),
    ),
  );
  await page.goto(address + path);
  await expect(page.locator('html')).toHaveAttribute('data-counted', '1');
  expect(foreign()).toEqual(['https://count.example/count.js']);

  await expect(page.getByRole('link', { name: 'Diese Seite bearbeiten' })).toHaveAttribute(
    'href',
    'https://github.com/owner/name/edit/main/src/content/posts/the-lab-notebook.mdx',
  );
  await expect(page.getByRole('link', { name: 'Mastodon' })).toHaveAttribute(
    'href',
    `https://share.example/?text=The%20Lab%20Notebook%3A%20Write%20It%20Down%20Twice%20${encodeURIComponent(address + path)}`,
  );

  await page.getByRole('button', { name: 'Kommentare zeigen' }).press('Enter');
  const frame = page.locator('site-comments iframe');
  // Whether the window itself has the focus too is the machine's matter, not the page's.
  await expect.poll(() => frame.evaluate((is) => document.activeElement === is)).toBe(true);
  const shown = new URL((await frame.getAttribute('src')) ?? '');
  expect(shown.origin + shown.pathname).toBe('https://giscus.app/de/widget');
  expect(shown.searchParams.get('term')).toBe(path);
  expect(shown.searchParams.get('origin')).toBe(`${address + path}#comments`);
  expect(shown.searchParams.get('theme')).toBe('preferred_color_scheme');
  await expect(frame).toHaveCSS('height', '432px');
  await page.locator('[data-theme-switch]').click();
  await expect(page.frameLocator('site-comments iframe').locator('p')).toHaveText(
    '{"giscus":{"setConfig":{"theme":"light"}}}',
  );

  const field = page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' });
  const subscribe = page.getByRole('button', { name: 'Abonnieren' });
  await field.fill('nobody');
  await subscribe.click();
  await expect(field).toBeFocused();
  expect(foreign().filter((url) => url.includes('letters'))).toEqual([]);
  await field.fill('reader@a.example');
  const [sent] = await Promise.all([
    page.waitForRequest('https://letters.example/**'),
    subscribe.click(),
  ]);
  expect([sent.method(), sent.postData()]).toEqual(['POST', 'address=reader%40a.example&list=7']);
  await page.goto(`${address}#subscribed`);
  await expect(page.getByText('Vielen Dank.')).toBeVisible();
  await page.goto(`${address}archives/`);
  await expect(page.getByText('Vielen Dank.')).toBeHidden();

  // Only an entry's page may frame comments; a site whose owner turned nothing on has nothing of it.
  const policy = (name: string) => readFileSync(join(dist, name), 'utf8').split('<title>')[0];
  expect(policy(`${path}index.html`)).toContain('frame-src https://giscus.app');
  expect(policy('archives/index.html')).not.toContain('giscus');
  for (const word of ['giscus', 'site-comments', 'newsletter-address']) {
    expect(filesWith(dist, word).length, word).toBeGreaterThan(0);
    expect(filesWith(join(projectFolder, 'dist'), word), word).toEqual([]);
  }
}
