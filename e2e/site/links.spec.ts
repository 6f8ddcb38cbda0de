import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import sharp from 'sharp';
import { brokenLinks, candidatesIn, elementsOf, servedBy } from '../crawl.ts';
import { filesIn } from '../files.ts';
import { projectFolder } from '../project.ts';
import { test } from '../site-test.ts';

const raster = /\.(?:avif|gif|jpe?g|png|webp)$/i;

test('every link into the site and every anchor answers', async ({ site, paths }) => {
  expect(await brokenLinks(servedBy(site.served), site.address, paths)).toEqual([]);
});

test('every picture comes as WebP, and as AVIF where that pays, in the widths it names', async ({
  site,
  paths,
}) => {
  const read = servedBy(site.served);
  const widths = new Map<string, number>();
  const types: string[] = [];
  for (const path of paths) {
    const elements = elementsOf((await read(path)).body);
    for (const image of elements.filter(({ tagName }) => tagName === 'img')) {
      const { src, srcSet, sizes } = image.properties;
      if (!raster.test(String(src))) continue;
      const picture = elements.find(
        ({ tagName, children }) => tagName === 'picture' && children.includes(image),
      );
      const sources = (picture?.children ?? []).flatMap((child) =>
        child.type === 'element' && child.tagName === 'source' ? [child.properties] : [],
      );
      const formats = [
        { type: 'webp', candidates: candidatesIn(srcSet) },
        ...sources.map(({ type, srcSet: better }) => ({
          type: String(type ?? 'image/webp').replace('image/', ''),
          candidates: candidatesIn(better),
        })),
      ];
      types.push(...formats.map(({ type }) => type));
      expect.soft(sizes, `${path}: ${String(src)}`).toBeTruthy();
      for (const { type, candidates } of formats) {
        expect.soft(candidates.length, `${path}: ${String(src)} ${type}`).toBeGreaterThan(1);
        for (const { url, width } of candidates) {
          expect.soft(url, path).toMatch(new RegExp(`\\.${type}$`));
          widths.set(url, width);
        }
      }
    }
  }
  expect(new Set(types)).toEqual(new Set(['webp', 'avif']));
  for (const [url, width] of widths) {
    const answer = await fetch(new URL(url, site.served));
    const image = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect.soft(image.width, url).toBe(width);
    expect.soft(answer.headers.get('content-type'), url).toMatch(/^image\/(?:avif|webp)/);
  }
});

test('no original photograph is in the build but what a link offers', ({ site }) => {
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const rasters = (folder: string) =>
    filesIn(folder)
      .filter((file) => raster.test(file))
      .map((file) => join(folder, file));
  const originals = new Set(rasters(join(projectFolder, 'src')).map(digest));
  expect(originals.size).toBeGreaterThan(0);
  const found = rasters(site.dist).filter((file) => originals.has(digest(file)));
  const offered = join(site.dist, 'media/fosdem-2026-programme.png');
  expect(found).toEqual(site.name === 'sub' ? [offered] : []);
});

test('nothing is in the build that no page, feed or style sheet names', ({ site }) => {
  const files = filesIn(site.dist);
  const texts = files
    .filter((file) => /\.(?:html|css|xml|js)$/.test(file))
    .map((file) => readFileSync(join(site.dist, file), 'utf8'))
    .join('\n');
  // What entries may use brings scripts and sheets; no published entry need use it.
  const optional = /^_astro\/(?:Tabs|Gallery|Compare|formula|chart)\.[\w-]+\.(?:js|css)$/;
  const assets = files.filter((file) => /^_astro\//.test(file) && !optional.test(file));
  expect(assets.length).toBeGreaterThan(0);
  expect(assets.filter((file) => !texts.includes(file.slice('_astro/'.length)))).toEqual([]);
});
