import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { bareType, type Extension, mediaTypes } from '#hosting/media-types.ts';
import { headersIn } from '../host-headers.ts';
import { filesIn } from '../files.ts';
import { test } from './host-test.ts';
import { movedTo } from './published.ts';

/** Not published: what hosts read from the folder, and what the tests' own servers find beside files. */
const notSent = /^(?:_headers|_redirects|\.nojekyll)$|\.(?:br|gz)$/;
/** The address of a file. */
const pathOf = (base: string, file: string) =>
  encodeURI(base + file.replace(/(^|\/)index\.html$/, '$1'));
/** Media types are compared without their letters' case, and by their older names. */
const older: Readonly<Record<string, string>> = {
  'text/xml': 'application/xml',
  'image/vnd.microsoft.icon': 'image/x-icon',
};
const plain = (type = '') => type.toLowerCase().replace(/; /g, ';');
const bare = (type = '') => older[bareType(plain(type))] ?? bareType(plain(type));

test('every file comes whole, with its type and every header that the site asks for', async ({
  publication: { dist, base },
  ask,
  server,
}) => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8');
  const old = movedTo(base).map(([from]) => from);
  const files = filesIn(dist).filter(
    (file) => !notSent.test(file) && !old.includes(pathOf(base, file)),
  );
  expect(files.length).toBeGreaterThan(150);
  for (const file of files) {
    // Cloudflare leaves the page's own address for its clean one.
    const path = pathOf(base, file).replace(/404\.html$/, server === 'cloudflare' ? '404' : '$&');
    const { status, headers, body } = await ask(path);
    expect.soft(status, path).toBe(200);
    expect.soft(body.equals(readFileSync(join(dist, file))), path).toBe(true);
    const { 'content-type': named, ...asked } = headersIn(rules, path);
    expect.soft(headers, path).toMatchObject(asked);
    const extension = file.slice(file.lastIndexOf('.') + 1) as Extension;
    const type = named ?? mediaTypes[extension];
    // What the site does not name, Cloudflare knows by itself, in its own words.
    const compared = server === 'cloudflare' && !named ? bare : plain;
    if (type) expect.soft(compared(headers['content-type']), path).toBe(compared(type));
  }
});

test('a header that is not asked for says nothing of the server', async ({ publication, ask }) => {
  const { headers } = await ask(publication.base);
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['server'] ?? '').not.toMatch(/\d/);
});

test('old addresses lead to the new with 301, with their last slash or without', async ({
  publication: { base },
  ask,
}) => {
  for (const [from, to] of movedTo(base)) {
    for (const path of [from, from.slice(0, -1)]) {
      const { status, headers } = await ask(path);
      expect.soft(status, path).toBe(301);
      expect.soft(headers['location']?.replace('%24', '$'), path).toBe(to);
    }
  }
});

test('an address without a page is the error page, and is not kept', async ({
  publication: { base, dist },
  ask,
  server,
}) => {
  const page = readFileSync(join(dist, '404.html'));
  const paths = ['nowhere/', 'nowhere', 'posts/nowhere/', 'index.php', 'posts/nowhere.html'];
  // Cloudflare gives headers by address alone.
  if (server !== 'cloudflare') paths.push('_astro/nowhere.js');
  for (const path of paths) {
    const { status, headers, body } = await ask(base + path);
    expect.soft(status, path).toBe(404);
    expect.soft(body.equals(page), path).toBe(true);
    expect.soft(headers['content-type'], path).toMatch(/^text\/html/);
    expect.soft(headers['cache-control'], path).not.toMatch(/immutable|max-age=[1-9]/);
    expect.soft(headers['content-security-policy'], path).toContain("default-src 'none'");
  }
});

test('a page has one address', async ({ publication: { base }, ask }) => {
  for (const path of ['posts', 'posts/index.html', 'posts/played', 'posts/played/index.html']) {
    const { status, headers } = await ask(base + path);
    expect.soft([301, 307, 308], path).toContain(status);
    const address = new URL(headers['location'] ?? '', `http://here.example${base}${path}`);
    const clean = `${base}${path.replace(/\/?(?:index\.html)?$/, '/')}`;
    expect.soft(address.href, path).toBe(`http://here.example${clean}`);
  }
});

test('what a reader already has is not sent again', async ({ publication: { base }, ask }) => {
  for (const path of ['', 'rss.xml', 'feed.json', 'theme.js']) {
    const { etag = '' } = (await ask(base + path)).headers;
    expect.soft(etag, path).not.toBe('');
    const same = await ask(base + path, { 'if-none-match': etag });
    expect.soft([same.status, same.body.length], path).toEqual([304, 0]);
    const other = await ask(base + path, { 'if-none-match': '"another"' });
    expect.soft(other.status, path).toBe(200);
  }
});

test('no request gets a file from outside, or sends a reader to another host', async ({
  publication: { base },
  ask,
}) => {
  const wishes = [
    ...['../package.json', '..%2fpackage.json', '%2e%2e/package.json', '..%5cpackage.json'],
    ...['%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '....//package.json', 'a%00.html'],
  ].map((path) => base + path);
  const elsewhere = ['//evil.example/', '//evil.example/index.html', '/\\evil.example/index.html'];
  for (const path of [
    ...wishes,
    ...elsewhere,
    `${base}/evil.example/..`,
    `${base}/evil.example/%2e%2e`,
  ]) {
    const { headers, body } = await ask(path);
    expect.soft(body.toString(), path).not.toMatch(/"hallway-track"|root:x:/);
    const { host } = new URL(headers['location'] ?? '/', 'http://here.example');
    expect.soft(host, path).toBe('here.example');
  }
});
