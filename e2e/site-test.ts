import { test as base, expect } from 'playwright/test';
import { type SitemapEntry, sitemapOf, servedBy } from './crawl.ts';
import { type Site, sites } from './sites.ts';

export interface SiteOptions {
  site: Site;
}

interface SiteFixtures {
  sitemap: readonly SitemapEntry[];
  /** Every page, those the sitemap leaves out included, as paths from the site's root without a slash in front. */
  paths: readonly string[];
}

/**
 * A test that runs against each built site; its list of pages is the sitemap. Whatever it does, its
 * page keeps to the site's policy.
 */
export const test = base.extend<object, SiteOptions & SiteFixtures>({
  page: async ({ page }, use) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (breaksPolicy.test(message.text())) violations.push(message.text());
    });
    await use(page);
    expect(violations).toEqual([]);
  },
  site: [sites.root, { option: true, scope: 'worker' }],
  sitemap: [
    async ({ site }, use) => use(await sitemapOf(servedBy(site.served), site.address)),
    { scope: 'worker' },
  ],
  paths: [
    async ({ sitemap }, use) => use([...sitemap.map(({ path }) => path), 'search/', '404.html']),
    { scope: 'worker' },
  ],
});

/** What Chromium says of a policy that is broken, or that it cannot read. */
export const breaksPolicy =
  /Content[- ]Security[- ]Policy|Trusted(?:HTML|Script)|Permissions[- ]Policy/i;
