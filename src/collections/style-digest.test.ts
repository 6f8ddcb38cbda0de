import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { styleDigest } from '#collections/style-digest.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'style-digest-'));
  write('src/components/A.astro', '<style>a {}</style>');
  write('src/styles/site.css', 'b {}');
  write('src/styles/fonts/text.woff2', 'face');
  write('src/collections/list.ts', 'export {};');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['a component', 'src/components/A.astro'],
  ['a new component', 'src/layouts/B.astro'],
  ['a style sheet', 'src/styles/site.css'],
  ['a face', 'src/styles/fonts/text.woff2'],
])('%s changes it', (_, file) => {
  const before = styleDigest(root);
  write(file, 'changed');
  expect(styleDigest(root)).not.toBe(before);
});

test('code without style changes nothing', () => {
  const before = styleDigest(root);
  write('src/collections/list.ts', 'changed');
  expect(styleDigest(root)).toBe(before);
});
