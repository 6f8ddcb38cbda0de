import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serveFolder } from '../serve-folder.ts';
import { filesIn, filesWith } from '../files.ts';
import { bringKept, build, copyProject } from '../project.ts';
import { breaksPolicy } from '../site-test.ts';
import { sites } from '../sites.ts';

test('a site that does not want the editor has nothing of it', () => {
  const { dist } = sites.root;
  expect(filesIn(dist).filter((file) => file.startsWith('admin'))).toEqual([]);
  expect(filesWith(dist, 'sveltia')).toEqual([]);
});

test('the editor opens from the site’s own files, right for its content', async ({ page }) => {
  const folder = copyProject('editor');
  bringKept(folder);
  const config = join(folder, 'src/site.config.ts');
  const off = 'editor: undefined as';
  const text = readFileSync(config, 'utf8');
  expect(text).toContain(off);
  const on = `editor: { backend: 'github', repository: 'owner/name', branch: 'main' } as`;
  writeFileSync(config, text.replace(off, on));
  const { status, output } = await build(folder, { BASE_PATH: '/sub/' });
  expect(status, output).toBe(0);

  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (breaksPolicy.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) foreign.push(request.url());
  });
  const address = `https://sub.example/sub/`;
  await serveFolder(page, join(folder, 'dist'), address);
  await page.goto(`${address}admin/`);
  await expect(page.getByRole('button', { name: /Sign In with.*GitHub/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(faults).toEqual([]);
  // What is left is the backend's own report of its health.
  const hosts = new Set(foreign.map((url) => new URL(url).host));
  expect([...hosts].toSorted()).toEqual(['sub.example', 'www.githubstatus.com']);
  // A page beside the editor keeps to its own policy, and asks its own site alone.
  const documents = filesIn(join(folder, 'dist')).filter(
    (file) => file.endsWith('.html') && !file.startsWith('admin/'),
  );
  expect(documents.length).toBeGreaterThan(20);
  foreign.length = 0;
  for (const file of documents) await page.goto(address + file.replace(/index\.html$/, ''));
  expect(faults).toEqual([]);
  expect(foreign.filter((url) => !url.startsWith(address))).toEqual([]);
  const html = readFileSync(join(folder, 'dist/admin/index.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  // Its own script and the rule for its headers name it, and nothing that a reader meets.
  const naming = filesWith(join(folder, 'dist'), '/admin/');
  expect(naming.filter((file) => !/\.js$|^_headers$/.test(file))).toEqual([]);
});
