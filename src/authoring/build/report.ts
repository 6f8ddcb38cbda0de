import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noCounts, readAlong } from '#authoring/build/log.ts';
import { buildTable, folderSize, stageClock } from '#authoring/build/table.ts';
import { buildRecord } from '#collections/build-record.ts';
import type { Entry } from '#collections/entry.ts';
import { pathCount } from '#collections/path-count.ts';
import type { AwaitedRecording } from '#collections/sessions.ts';
import { plural } from '#entries/problem.ts';

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
        const { heldBack, awaited, unnamed } = buildRecord();
        logger.info(heldBackLine(heldBack, awaited));
        for (const file of unnamed) logger.info(`no page: nothing public names ${file}`);
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

/** `held back: 2 scheduled (next 2026-12-01: Title), 1 draft`, or `held back: nothing`. */
export function heldBackLine(
  entries: readonly Entry[],
  awaited: readonly AwaitedRecording[] = [],
): string {
  const scheduled = entries.filter(({ status }) => status === 'scheduled');
  const next = scheduled.toSorted(
    (a, b) => (a.published?.instant ?? 0) - (b.published?.instant ?? 0),
  )[0];
  const counted = (status: string, noun = status) => {
    const count = entries.filter((entry) => entry.status === status).length;
    return count > 0 ? [`${count} ${noun}${noun === 'draft' && count > 1 ? 's' : ''}`] : [];
  };
  const recordings = awaited.slice(0, 1).map(({ day, title }) => {
    return `${plural(awaited.length, 'recording')} (next ${day}: ${title})`;
  });
  const parts = [
    ...counted('scheduled').map((part) => `${part} (next ${next?.published?.day}: ${next?.title})`),
    ...counted('expired'),
    ...counted('draft'),
    ...recordings,
  ];
  return `held back: ${parts.join(', ') || 'nothing'}`;
}
