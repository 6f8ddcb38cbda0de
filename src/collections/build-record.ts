import type { Address } from '#collections/addresses.ts';
import type { Site } from '#collections/site.ts';

/**
 * What the pages of a build leave for its end: the sitemap's dates, what servers are told and the line
 * on what was held back.
 */
export interface BuildRecord extends Pick<Site, 'heldBack' | 'awaited' | 'unnamed' | 'redirects'> {
  readonly addresses: ReadonlyMap<string, Address>;
}

// Pages and integrations run in one process but in two module graphs, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.build-record');
const shared = globalThis as unknown as Record<symbol, BuildRecord | undefined>;

export function leaveRecord(record: BuildRecord): void {
  shared[key] = record;
}

/** @throws before any page has been built */
export function buildRecord(): BuildRecord {
  const record = shared[key];
  if (!record) throw new Error('no page has read the site yet');
  return record;
}
