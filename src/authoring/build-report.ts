import type { AstroIntegration } from 'astro';
import { buildRecord } from '#collections/build-record.ts';
import type { Entry } from '#collections/entry.ts';

/** Says at the end of every build what it held back, so that nothing an author wrote vanishes silently. */
export function buildReport(): AstroIntegration {
  return {
    name: 'build-report',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const { heldBack, unnamed } = buildRecord();
        logger.info(heldBackLine(heldBack));
        for (const file of unnamed) logger.info(`no page: nothing public names ${file}`);
      },
    },
  };
}

/** `held back: 2 scheduled (next 2026-12-01: Title), 1 draft`, or `held back: nothing`. */
export function heldBackLine(entries: readonly Entry[]): string {
  const scheduled = entries.filter(({ status }) => status === 'scheduled');
  const next = scheduled.toSorted(
    (a, b) => (a.published?.instant ?? 0) - (b.published?.instant ?? 0),
  )[0];
  const counted = (status: string, noun = status) => {
    const count = entries.filter((entry) => entry.status === status).length;
    return count > 0 ? [`${count} ${noun}${noun === 'draft' && count > 1 ? 's' : ''}`] : [];
  };
  const parts = [
    ...counted('scheduled').map((part) => `${part} (next ${next?.published?.day}: ${next?.title})`),
    ...counted('expired'),
    ...counted('draft'),
  ];
  return `held back: ${parts.join(', ') || 'nothing'}`;
}
