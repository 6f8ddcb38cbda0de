import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bareFile } from '#bare/bare.ts';
import { beyond, notedFiles } from '#collections/public-files.ts';
import { playedPath } from '#permalinks';
import { leaveOutputFolder } from '#images/output-folder.ts';
import { sweepTrials } from '#images/trial-store.ts';

/**
 * Keeps house for images and other media: what is copied into the output as it is loses its notes, and
 * what no page uses any more leaves the cache.
 */
export function imageFiles(): AstroIntegration {
  let [copied, cache, output] = ['', '', ''];
  return {
    name: 'image-files',
    hooks: {
      'astro:config:setup': ({ config }) => {
        copied = fileURLToPath(config.publicDir);
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        leaveOutputFolder(output);
      },
      // While an author writes, Astro knows a route without an ending only with a slash behind it.
      'astro:server:setup': ({ server }) => {
        const folder = playedPath('media/');
        server.middlewares.use((request, _, next) => {
          const { url = '' } = request;
          if (url.startsWith(folder)) request.url = url.replace(/(?<!\/)(?=\?|$)/, '/');
          next();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        output = fileURLToPath(dir);
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
 * Takes the notes out of images, films, sounds and PDFs in the output that stand there as they stand in
 * another folder.
 *
 * @returns those that had some
 * @throws when a file is so damaged that they cannot be found
 */
export function bareCopies(from: string, output: string): string[] {
  return notedFiles(from).filter((file) => {
    const path = join(output, file);
    if (!existsSync(path)) return false;
    const bytes = readFileSync(path);
    const bare = bareFile(bytes);
    if (!bare) throw new Error(`public/${file}: ${beyond.message} — ${beyond.hint}`);
    if (bare.equals(bytes)) return false;
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
