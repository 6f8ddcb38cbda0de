import type { Site } from '#collections/site.ts';
import { plural } from '#entries/problem.ts';

/**
 * What a build keeps from readers, so that nothing an author wrote vanishes silently:
 * `held back: 2 scheduled (next 2026-12-01: Title), 1 draft`, or `held back: nothing`.
 */
export function heldBackLine({ heldBack, awaited }: Pick<Site, 'heldBack' | 'awaited'>): string {
  const scheduled = heldBack.filter(({ status }) => status === 'scheduled');
  const next = scheduled.toSorted(
    (a, b) => (a.published?.instant ?? 0) - (b.published?.instant ?? 0),
  )[0];
  const counted = (status: string, noun = status) => {
    const count = heldBack.filter((entry) => entry.status === status).length;
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
