import type { Site } from '#collections/site.ts';
import type { Content } from '#entries/source.ts';

/** What reading the content leaves for the pages of the same process. */
export interface SiteRecord {
  readonly entries: Content['entries'];
  /** The site as readers get it, which looking for mistakes had to make. */
  readonly site: Site;
}

// The content is read in one module graph and pages are made in another, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.site-record');
const shared = globalThis as unknown as Record<symbol, SiteRecord | undefined>;

/** Leaves what was read last. */
export function leaveSite(record: SiteRecord): void {
  shared[key] = record;
}

/** @throws before the content was read in this process */
export function leftSite(): SiteRecord {
  const record = shared[key];
  if (!record) throw new Error('the content has not been read yet');
  return record;
}
