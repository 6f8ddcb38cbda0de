/** What pages look like when something is done to them, or around them. */
import type { BrowserContextOptions, Page } from 'playwright';
import { everyFeaturePath } from './every-feature.ts';

/** A state of a page that is looked at besides the page as it comes. */
export interface PageState {
  readonly name: string;
  /** From the site's root, without a slash in front. */
  readonly path: string;
  readonly context?: BrowserContextOptions;
  /** The only widths at which there is something to see; without it all. */
  readonly widths?: readonly number[];
  /** Whether what is seen at first is all there is to see. */
  readonly isScreenful?: boolean;
  readonly reach?: (page: Page) => Promise<void>;
}

const post = 'posts/fosdem-2026-measuring-software-performance/';
const talk = 'talks/one-talk/';

/** A4 between margins of 18 mm, in CSS pixels. */
const paper = 658;

export const pageStates: readonly PageState[] = [
  {
    name: 'search, asked over a page',
    path: post,
    isScreenful: true,
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('benchmark');
      await page.locator('site-search .results > li').first().waitFor();
    },
  },
  {
    name: 'search, with filters',
    path: 'search/?q=measure&kind=talk',
    isScreenful: true,
    reach: (page) => page.locator('site-search .results > li').first().waitFor(),
  },
  {
    name: 'everything open',
    path: everyFeaturePath,
    reach: async (page) => {
      for (const button of await page.locator('.note > button:visible').all()) await button.click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
  },
  {
    name: 'by keyboard',
    path: '',
    isScreenful: true,
    reach: async (page) => {
      await page.keyboard.press('Tab');
    },
  },
  { name: 'without JavaScript', path: everyFeaturePath, context: { javaScriptEnabled: false } },
  { name: 'forced colours', path: everyFeaturePath, context: { forcedColors: 'active' } },
  { name: 'forced colours, a talk', path: talk, context: { forcedColors: 'active' } },
  ...[everyFeaturePath, post, talk].map((path) => ({
    name: `on paper: ${path}`,
    path,
    widths: [paper],
    reach: (page: Page) => page.emulateMedia({ media: 'print' }),
  })),
  ...['posts/', post, talk].map((path) => ({
    name: `titles from right to left: ${path}`,
    path,
    isScreenful: true,
    reach: (page: Page) =>
      page.locator('h1, .title').evaluateAll((titles) => {
        for (const title of titles) title.textContent = 'כיצד למדוד ביצועי תוכנה ב־Go';
      }),
  })),
];
