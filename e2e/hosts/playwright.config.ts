import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { browserPath, launchArguments } from '../find-browser.ts';
import type { HostOptions } from './host-test.ts';
import { useTemporaryFolder } from '../../src/temporary-folder.test-data.ts';

useTemporaryFolder();

const executablePath = browserPath();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const runs: readonly HostOptions[] = [
  { server: 'nginx', of: 'root', port: 4401 },
  { server: 'nginx', of: 'sub', port: 4402 },
  { server: 'caddy', of: 'root', port: 4403 },
  { server: 'caddy', of: 'sub', port: 4404 },
  { server: 'cloudflare', of: 'root', port: 4405 },
];

export default defineConfig<object, HostOptions>({
  outputDir: here('../../.cache/e2e/host-results'),
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  globalSetup: here('./published.ts'),
  workers: 2,
  timeout: 120_000,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: { args: [...launchArguments], ...(executablePath && { executablePath }) },
  },
  projects: runs.map((run) => ({
    name: `${run.server} ${run.of}`,
    testDir: here('.'),
    testIgnore: [
      // What Cloudflare's network does, its server does not do here: compress, tell old from new by time.
      ...(run.server === 'cloudflare' ? ['**/own-server.spec.ts'] : []),
      // A minute of one server; the others are asked meanwhile.
      ...(run.server === 'nginx' && run.of === 'root' ? [] : ['**/load.spec.ts']),
      // A browser meets a base path in the same way whichever server it is on.
      ...(run.server === 'nginx' && run.of === 'sub' ? ['**/reader.spec.ts'] : []),
    ],
    use: run,
  })),
});
