import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { headersIn } from './host-headers.ts';

/** Lets a page browse the output of a build at an address, without a server, with the headers of hosts. */
export async function serveFolder(page: Page, dist: string, address: string): Promise<void> {
  const rules = readFileSync(join(dist, '_headers'), 'utf8');
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (!url.href.startsWith(address)) return route.abort();
    const file = join(
      dist,
      decodeURI(url.href.slice(address.length).replace(/[?#].*/, '')).replace(
        /(^|\/)$/,
        '$1index.html',
      ),
    );
    const headers = headersIn(rules, url.pathname);
    return existsSync(file)
      ? route.fulfill({ path: file, headers })
      : route.fulfill({ status: 404, headers });
  });
}
