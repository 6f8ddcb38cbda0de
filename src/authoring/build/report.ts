import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noCounts, readAlong } from '#authoring/build/log.ts';
import { buildTable, folderSize, stageClock } from '#authoring/build/table.ts';
import { heldBackLine } from '#authoring/held-back.ts';
import { buildRecord } from '#collections/build-record.ts';
import { pathCount } from '#collections/path-count.ts';

/**
 * Says how far a build is, and at its end what it held back, so that nothing an author wrote vanishes
 * silently, and what it made.
 */
export function buildReport(): AstroIntegration {
  const counts = { ...noCounts };
  const { reach, end } = stageClock();
  let fixedPaths = 0;
  return {
    name: 'build-report',
    hooks: {
      'astro:config:setup': ({ command, logger: { options } }) => {
        if (command !== 'build') return;
        reach('content');
        const allPages = () => fixedPaths + pathCount();
        options.destination = readAlong(options.destination, counts, reach, allPages);
      },
      'astro:routes:resolved': ({ routes }) => {
        fixedPaths = routes.filter(({ params, type }) => {
          return params.length === 0 && (type === 'page' || type === 'endpoint');
        }).length;
      },
      'astro:build:start': () => {
        reach('code');
      },
      'astro:build:generated': () => {
        reach('the rest');
      },
      'astro:build:done': ({ dir, logger }) => {
        const record = buildRecord();
        logger.info(heldBackLine(record));
        for (const file of record.unnamed) logger.info(`no page: nothing public names ${file}`);
        const facts = { counts, times: end(), output: folderSize(fileURLToPath(dir)) };
        // After all that Astro says, and only of a build that came to its end.
        process.once('exit', (code) => {
          const table = buildTable({ ...facts, total: performance.now() });
          if (code === 0) process.stdout.write(`\n${table.join('\n')}\n`);
        });
      },
    },
  };
}
