import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';

/** Lets a page browse the output of a build at an address, without a server. */
export async function serveFolder(page: Page, dist: string, address: string): Promise<void> {
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
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}
