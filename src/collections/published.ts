/** The one door to the world: reads the content, the clock and the mode, and hands over finished lists. */
import { getCollection } from 'astro:content';
import { addressesOf } from '#collections/addresses.ts';
import { leaveRecord } from '#collections/build-record.ts';
import { buildTime } from '#collections/build-time.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { leftSite } from '#collections/site-record.ts';
import type { Content, Source } from '#entries/source.ts';
import { type CollectionName, collectionNames } from '#schemas/collections.ts';

const development = import.meta.env.DEV;
const now = buildTime();
let site: Promise<Site> | undefined;

/** The site as readers get it; in the development server also what is not public yet, marked. */
export function published(): Promise<Site> {
  // A build reads once; the development server's store changes under it.
  if (development) return read();
  site ??= read();
  return site;
}

/**
 * A build takes the site that its inspection of the content made: ten thousand entries need not go
 * through Astro's store and be read back from it.
 */
async function read(): Promise<Site> {
  const made = (!development && leftSite()) || (await stored());
  if (!development) leaveRecord({ ...made, addresses: addressesOf(made) });
  return made;
}

async function stored(): Promise<Site> {
  const lists = collectionNames.map(async (name) => [name, await sources(name)] as const);
  const entries = Object.fromEntries(await Promise.all(lists)) as unknown as Content['entries'];
  return siteOf(entries, now, development);
}

/** The loader stores each source whole, so that the store's data is the source again but for its id. */
async function sources(name: CollectionName): Promise<Source[]> {
  const stored = await getCollection(name);
  return stored.map(({ id, data }) => ({ ...(data as Omit<Source, 'id'>), id }) as Source);
}
