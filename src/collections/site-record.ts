import type { Address } from '#collections/addresses.ts';
import type { Site } from '#collections/site.ts';

/** The site as readers get it, which looking for mistakes had to make, for the pages of the same process. */
export interface SiteRecord {
  readonly site: Site;
  readonly addresses: ReadonlyMap<string, Address>;
}

// Mistakes are looked for in one module graph and pages are made in another, so a module variable would
// be two variables.
const key = Symbol.for('hallway-track.site-record');
const shared = globalThis as unknown as Record<symbol, SiteRecord | undefined>;

/** Leaves what was made last. */
export function leaveSite(record: SiteRecord): void {
  shared[key] = record;
}

/** @throws before mistakes were looked for in this process */
export function leftSite(): SiteRecord {
  const record = shared[key];
  if (!record) throw new Error('the content has not been read yet');
  return record;
}
