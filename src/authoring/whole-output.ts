import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild } from '#authoring/output/lock.ts';
import { putBack, takePlace } from '#authoring/output/replace.ts';
import { finish, forgetUnfinished, start } from '#authoring/output/unfinished.ts';

/** Where a build is written until it is whole, from the project's root. */
export const unfinishedFolder = '.cache/dist-next/';

/**
 * A build is written beside the last one and takes its place when it is whole: one that fails or is
 * killed leaves the site that readers have as it was. Stands last among the integrations, because
 * what others write at the end belongs to the build.
 */
export function wholeOutput(): AstroIntegration {
  let [dist, next, cache] = ['', '', ''];
  return {
    name: 'whole-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = new URL(unfinishedFolder, config.root);
        [dist, next] = [fileURLToPath(config.outDir), fileURLToPath(folder)];
        cache = fileURLToPath(config.cacheDir);
        await lockBuild(fileURLToPath(config.root));
        putBack(dist, next);
        forgetUnfinished(cache);
        updateConfig({ outDir: folder });
      },
      // What is wrong with the content is found before this: it costs the next build nothing.
      'astro:build:start': () => {
        start(cache);
      },
      'astro:build:done': ({ logger }) => {
        takePlace(next, dist);
        finish(cache);
        logger.info(`the new build is in ${dist}`);
      },
    },
  };
}
