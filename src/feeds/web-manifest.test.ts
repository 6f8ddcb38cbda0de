import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { webManifest } from '#feeds/web-manifest.ts';
import { basePath } from '#permalinks';

const publicFolder = join(import.meta.dirname, '../../public');
const manifest = JSON.parse(webManifest()) as {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

test('every icon is there and as large as it says', async () => {
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src, sizes, type } of manifest.icons) {
    const file = join(publicFolder, src.slice(basePath.length));
    expect(existsSync(file), src).toBe(true);
    if (sizes === 'any') expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
    else {
      const { width, height, format } = await sharp(file).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    }
  }
});

test('there is an icon that any mask may cut', () => {
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});

test('the site starts where it is served', () => {
  expect([manifest.start_url, manifest.scope]).toEqual([basePath, basePath]);
});
