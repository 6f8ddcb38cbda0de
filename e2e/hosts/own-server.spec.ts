/** What one's own server does and a host's network would do instead. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { filesIn } from '../files.ts';
import { test } from './host-test.ts';

test('the compressed copy of a file is sent to whom it suits', async ({
  publication: { dist, base },
  ask,
}) => {
  const compressed = filesIn(dist).filter((file) => file.endsWith('.br'));
  expect(compressed.length).toBeGreaterThan(80);
  for (const copy of compressed) {
    const file = copy.slice(0, -3);
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    const whole = readFileSync(join(dist, file));
    const br = await ask(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect.soft([br.status, br.headers['content-encoding']], path).toEqual([200, 'br']);
    expect.soft(br.body.equals(readFileSync(join(dist, copy))), path).toBe(true);
    expect.soft(brotliDecompressSync(br.body).equals(whole), path).toBe(true);
    expect.soft(br.headers['vary'], path).toMatch(/accept-encoding/i);
    const gz = await ask(path, { 'accept-encoding': 'gzip' });
    expect.soft([gz.status, gz.headers['content-encoding']], path).toEqual([200, 'gzip']);
    expect.soft(gz.body.equals(readFileSync(join(dist, `${file}.gz`))), path).toBe(true);
    expect.soft(gunzipSync(gz.body).equals(whole), path).toBe(true);
    const [type, ...others] = [await ask(path), br, gz].map(
      ({ headers }) => headers['content-type'],
    );
    expect.soft(others, path).toEqual([type, type]);
    for (const name of ['content-security-policy', 'cache-control', 'cross-origin-resource-policy'])
      expect.soft(br.headers[name], path).toBe(gz.headers[name]);
  }
});

test('a picture is not compressed again', async ({ publication: { dist, base }, ask }) => {
  const picture = filesIn(dist).find((file) => file.endsWith('.webp')) ?? '';
  expect(existsSync(join(dist, picture))).toBe(true);
  const { headers } = await ask(base + picture, { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBeUndefined();
});

test('a copy in a reader is asked about by its time too', async ({
  publication: { base },
  ask,
}) => {
  for (const path of ['', 'rss.xml']) {
    const { 'last-modified': time = '' } = (await ask(base + path)).headers;
    const same = await ask(base + path, { 'if-modified-since': time });
    expect.soft([same.status, same.body.length], path).toEqual([304, 0]);
    const older = new Date(Date.parse(time) - 60_000).toUTCString();
    const changed = await ask(base + path, { 'if-modified-since': older });
    expect.soft(changed.status, path).toBe(200);
  }
});

test('a part of a file is sent alone, as readers of long slides ask for it', async ({
  publication: { base, dist },
  ask,
}) => {
  const slides = filesIn(dist).find((file) => file.endsWith('.pdf')) ?? '';
  const { status, headers, body } = await ask(base + slides, { range: 'bytes=100-199' });
  expect(status).toBe(206);
  expect(headers['content-range']).toMatch(/^bytes 100-199\//);
  expect(body.equals(readFileSync(join(dist, slides)).subarray(100, 200))).toBe(true);
});

test('what is not there has nothing of the file it would be', async ({
  publication: { base },
  ask,
}) => {
  for (const path of ['_astro/nothing.js', 'nothing.ics', 'posts/nothing/index.md', 'rss.xml/']) {
    const { status, headers } = await ask(base + path);
    expect.soft(status, path).toBe(404);
    expect.soft(headers['content-type'], path).toMatch(/^text\/html/);
    expect.soft(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    expect.soft(headers['access-control-allow-origin'], path).toBeUndefined();
  }
});
