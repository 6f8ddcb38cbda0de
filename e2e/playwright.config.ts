import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { browserPath, launchArguments } from './find-browser.ts';
import type { SiteOptions } from './site-test.ts';
import { sites } from './sites.ts';

const executablePath = browserPath();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig<object, SiteOptions>({
  outputDir: here('../.cache/e2e/results'),
  reporter: 'list',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  snapshotPathTemplate: here('fixtures/{testFileName}/{arg}{ext}'),
  timeout: 120_000,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: { args: [...launchArguments], ...(executablePath && { executablePath }) },
  },
  webServer: Object.values(sites).map(({ name, served }) => ({
    command: `"${process.execPath}" serve.ts ${name}`,
    cwd: here('.'),
    url: served,
    timeout: 180_000,
  })),
  projects: [
    ...Object.values(sites).map((site) => ({
      name: site.name,
      testDir: here('site'),
      // A base path changes no pixel and no role; the entries made for tests are in the other site,
      // and a page that lacks something lacks it below any path.
      testIgnore:
        site.name === 'sub'
          ? '**/axe*.spec.ts'
          : ['**/{prose,pictures,hostile,failing,rich-entry}.spec.ts'],
      use: { site, baseURL: site.served },
    })),
    { name: 'author', testDir: here('author') },
  ],
});
