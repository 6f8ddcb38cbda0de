import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { lockBuild } from '#authoring/output/lock.ts';
import { noPages, pageCopies, pageRecord } from '#authoring/output/page-record.ts';
import { putBack, takePlace } from '#authoring/output/replace.ts';
import { needWritable, wantOfRoom } from '#authoring/output/room.ts';
import { keepSpare, layOut, removeStale } from '#authoring/output/spare.ts';
import { keepStamps, keptStamps, type Stamps, stampsIn } from '#authoring/output/stamps.ts';
import { finish, forgetDoubtful, type Sizes, start } from '#authoring/output/trusted-cache.ts';

/** Where a build is written until it is whole, from the project's root. */
const unfinishedFolder = '.cache/dist-next/';
const spareFolder = '.cache/dist-spare/';

/**
 * A build is written beside the last one and takes its place when it is whole: one that fails or is
 * killed leaves the site that readers have as it was. It is written over the one before the last, of
 * which nothing stands there but the pages that are as they were. Stands last among the integrations,
 * because what others write at the end belongs to the build.
 *
 * @param isPart whether the build is a part, of which the cache alone is wanted
 */
export function wholeOutput(isPart = false): AstroIntegration {
  let [dist, next, spare, cache, madeBy] = ['', '', '', '', ''];
  /** What the pages of the last build and of the spare were when they were made. */
  let [distStamps, spareStamps] = ['', ''];
  let [last, now] = [noPages, noPages];
  /** Sizes of what Astro keeps of the last build's pages. */
  let copies: Sizes = new Map();
  let laid: Stamps = new Map();
  let made: Stamps = new Map();
  /** What is known of those pages at which this build did nothing. */
  const ifAsBefore =
    <Fact>(facts: ReadonlyMap<string, Fact>) =>
    (page: string): Fact | undefined =>
      now.pages.get(page) === last.pages.get(page) ? facts.get(page) : undefined;
  // Pages that are made anew whatever is known of them are not to come back from the last build.
  const isForced = process.argv.includes('--force');
  return {
    name: 'whole-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = new URL(unfinishedFolder, config.root);
        [dist, next] = [fileURLToPath(config.outDir), fileURLToPath(folder)];
        spare = fileURLToPath(new URL(spareFolder, config.root));
        cache = fileURLToPath(config.cacheDir);
        distStamps = join(dirname(next), 'dist.json');
        spareStamps = join(dirname(next), 'dist-spare.json');
        needWritable([dist, dirname(dist), next, cache]);
        const root = fileURLToPath(config.root);
        await lockBuild(root);
        process.once('exit', (status) => {
          const want = status === 0 ? undefined : wantOfRoom(root);
          if (want) console.error(want);
        });
        putBack(dist, next);
        madeBy = JSON.stringify([sharp.versions, config.image.service]);
        copies = forgetDoubtful(cache, madeBy);
        updateConfig({ outDir: folder, vite: { build: { emptyOutDir: false } } });
      },
      // What is wrong with the content is found before this: it costs the next build nothing.
      'astro:build:start': () => {
        last = isForced ? noPages : pageRecord(cache);
        laid = layOut(
          spare,
          next,
          last.pages.size > 0 && !isPart,
          join(cache, pageCopies),
          keptStamps(spareStamps),
        );
        if (!start(cache, copies, laid)) last = noPages;
      },
      'astro:build:generated': () => {
        now = pageRecord(cache);
        removeStale(next, laid, now);
        made = stampsIn(next, now.pages.keys(), ifAsBefore(laid));
      },
      'astro:build:done': ({ logger }) => {
        const left = isPart ? next : takePlace(next, dist);
        logger.info(isPart ? `the part is in ${dirname(cache)}` : `the new build is in ${dist}`);
        if (isPart) rmSync(left, { recursive: true, force: true });
        else keepSpare(left, spare, left === next ? now : last, now);
        if (left !== next && existsSync(distStamps)) renameSync(distStamps, spareStamps);
        keepStamps(left === next ? spareStamps : distStamps, made);
        finish(cache, madeBy, ifAsBefore(copies));
      },
    },
  };
}
