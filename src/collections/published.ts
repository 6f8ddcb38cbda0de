/** The one door to the world: has the content as it was read, the clock and the mode, and hands over finished lists. */
import { addressesOf } from '#collections/addresses.ts';
import { leaveRecord } from '#collections/build-record.ts';
import { buildTime } from '#collections/build-time.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { leftSite, type SiteRecord } from '#collections/site-record.ts';

const development = import.meta.env.DEV;
const now = buildTime();
let made: { readonly of: SiteRecord; readonly site: Promise<Site> } | undefined;

/**
 * The site as readers get it; in the development server also what is not public yet, marked. It is made
 * once of what was read: ten thousand entries need not go through Astro's store and be read back from it.
 */
export function published(): Promise<Site> {
  const left = leftSite();
  if (made?.of === left) return made.site;
  const site = development ? siteOf(left.entries, now, true) : left.site;
  if (!development) leaveRecord({ ...site, addresses: addressesOf(site) });
  made = { of: left, site: Promise.resolve(site) };
  return made.site;
}
