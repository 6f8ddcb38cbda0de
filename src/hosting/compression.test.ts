import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromAnySystem, pays, shrinks } from '#hosting/compression.ts';

test.each([
  ['index.html', 5000, true],
  ['a/rss.xml', 5000, true],
  ['talks.ics', 1000, true],
  ['qr.svg', 5000, true],
  ['site.css', 5000, true],
  ['index.md', 5000, true],
  ['index.html', 999, false],
  ['cover.avif', 50_000, false],
  ['slides.pdf', 50_000, false],
  ['en_1.pf_fragment', 5000, false],
  ['_headers', 5000, false],
  ['index.html.br', 5000, false],
])('whether %s of %i bytes shrinks: %s', (name, bytes, does) => {
  expect(shrinks(name, bytes)).toBe(does);
});

test('a tenth of the bytes pays', () => {
  expect(pays(1000, 900)).toBe(true);
  expect(pays(1000, 901)).toBe(false);
});

test('a gzip file says nothing of the system and is whole', () => {
  const made = gzipSync('the same words '.repeat(99));
  const onWindows = Uint8Array.from(made).fill(10, 9, 10);
  expect(fromAnySystem(onWindows)).toEqual(fromAnySystem(made));
  expect(gunzipSync(fromAnySystem(made)).toString()).toContain('the same words the same');
});
