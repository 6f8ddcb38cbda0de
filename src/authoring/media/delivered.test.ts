import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliveredIn } from '#authoring/media/delivered.ts';

const folder = mkdtempSync(join(tmpdir(), 'delivered-'));
const image = join(folder, 'a b.png');
writeFileSync(image, 'picture');
const hash = createHash('sha256')
  .update('picture')
  .digest('base64url')
  .replace(/[-_]/g, '')
  .slice(0, 8);

test('there is no build', () => {
  expect(deliveredIn(join(folder, 'none'))).toBeUndefined();
});

test('what was made of an image’s bytes, the smallest first', () => {
  mkdirSync(join(folder, 'dist/_astro'), { recursive: true });
  const made = (name: string, bytes: number) =>
    writeFileSync(join(folder, 'dist/_astro', name), 'x'.repeat(bytes));
  made(`a-b.${hash}_Z1.webp`, 30);
  made(`a-b.${hash}_Z2.avif`, 20);
  made('a-b.00000000_Z3.webp', 10);
  made(`a.${hash}_Z4.webp`, 10);
  expect(deliveredIn(join(folder, 'dist'))?.(image)).toEqual([
    { name: `a-b.${hash}_Z2.avif`, bytes: 20 },
    { name: `a-b.${hash}_Z1.webp`, bytes: 30 },
  ]);
});
