import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bareImage } from '#images/bare/bare.ts';
import { sweepTrials } from '#images/trial-store.ts';

/**
 * Keeps house for images: what is copied into the output as it is loses its notes, and what no page
 * uses any more leaves the cache.
 */
export function imageFiles(): AstroIntegration {
  let [copied, cache] = ['', ''];
  return {
    name: 'image-files',
    hooks: {
      'astro:config:setup': ({ config }) => {
        copied = fileURLToPath(config.publicDir);
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const bared = bareCopies(copied, output);
        if (bared.length > 0)
          logger.info(`without the notes of cameras and programs: ${bared.join(', ')}`);
        const swept = sweepImages(join(cache, 'assets'), join(output, '_astro'));
        sweepTrials(Date.now());
        if (swept > 0)
          logger.info(`images no page uses any more: ${swept}, taken out of the cache`);
      },
    },
  };
}

/**
 * Takes the notes out of images in the output that stand there as they stand in another folder.
 *
 * @returns those that had some
 */
export function bareCopies(from: string, output: string): string[] {
  const files = globSync('**/*.{jpg,jpeg,png,webp,gif,JPG,JPEG,PNG,WEBP,GIF}', { cwd: from });
  return files.toSorted().filter((file) => {
    const path = join(output, file);
    if (!existsSync(path)) return false;
    const bytes = readFileSync(path);
    const bare = bareImage(bytes);
    if (bare.length === bytes.length) return false;
    writeFileSync(path, bare);
    return true;
  });
}

/**
 * Removes from the cache of encoded images what is not in the output.
 *
 * @returns how many
 */
export function sweepImages(cache: string, output: string): number {
  if (!existsSync(cache)) return 0;
  const used = new Set(existsSync(output) ? readdirSync(output) : []);
  const unused = readdirSync(cache).filter((name) => !used.has(name));
  for (const name of unused) rmSync(join(cache, name), { force: true });
  return unused.length;
}
