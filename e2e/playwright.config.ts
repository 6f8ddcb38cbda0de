import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { browserPath, launchArguments } from './find-browser.ts';
import type { SiteOptions } from './site-test.ts';
import { sites } from './sites.ts';
import { useTemporaryFolder } from '../src/temporary-folder.test-data.ts';

useTemporaryFolder();

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
    timeout: 600_000,
  })),
  projects: [
    // What takes longest comes first, and short tests fill the end.
    { name: 'author', testDir: here('author') },
    ...Object.values(sites).map((site) => ({
      name: site.name,
      testDir: here('site'),
      // A base path changes no pixel, no role and nothing that moves. The other site holds all of the
      // first and the entries made for tests besides.
      testIgnore:
        site.name === 'sub'
          ? '**/{axe,axe-states,feed-properties,fonts,look,talks,theme}.spec.ts'
          : '**/{failing,hostile,html,pictures,prose,prose-without,rich-entry}.spec.ts',
      use: { site, baseURL: site.served },
    })),
  ],
});
