/** The one door to the world: has the content as it was read, the clock and the mode, and hands over finished lists. */
import { leaveRecord } from '#collections/build-record.ts';
import { buildTime } from '#collections/build-time.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { leftSite } from '#collections/site-record.ts';
import { leftContent } from '#entries/content-record.ts';
import type { Content } from '#entries/source.ts';

const development = import.meta.env.DEV;
const now = buildTime();
let made: { readonly of: Content; readonly site: Site } | undefined;

/**
 * The site as readers get it; in the development server also what is not public yet, marked. It is made
 * once of what was read: ten thousand entries need not go through Astro's store and be read back from it.
 */
export function published(): Site {
  const content = leftContent();
  if (made?.of !== content) made = { of: content, site: siteFrom(content) };
  return made.site;
}

function siteFrom({ entries }: Content): Site {
  if (development) return siteOf(entries, now, true);
  const { site, addresses } = leftSite();
  leaveRecord({ ...site, addresses });
  return site;
}
