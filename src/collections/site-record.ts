import type { Site } from '#collections/site.ts';

// The content is read in one module graph and pages are made in another, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.site-record');
const shared = globalThis as unknown as Record<symbol, Site | undefined>;

/** Leaves the site that looking for mistakes had to make, for the pages of the same build. */
export function leaveSite(site: Site): void {
  shared[key] = site;
}

/** Absent where the content was not read in this process. */
export const leftSite = (): Site | undefined => shared[key];
