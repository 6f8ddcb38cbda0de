import { attachmentsOf } from '#collections/attachments.ts';
import { type Entry, modified } from '#collections/entry.ts';
import { feedAliasesOf, feedsOf } from '#collections/feeds.ts';
import type { Site } from '#collections/site.ts';
import { allArchives } from '#collections/archives.ts';
import {
  archiveJsonPath,
  archivesPath,
  calendarPath,
  deliveryCalendarPath,
  eventsPath,
  feedPath,
  feedsPath,
  graphPath,
  homePath,
  jsonFeedPath,
  llmsPath,
  peoplePath,
  postsPath,
  previewPath,
  qrPath,
  searchPath,
  sitemapPath,
  speakingPath,
  talksJsonPath,
  talksPath,
  taxonomies,
  taxonomyPath,
  termPath,
  twinPath,
  withBase,
} from '#permalinks';
import type { Moment } from '#schemas/moment.ts';
import { site as facts } from '#site.config';

/** What stands at an address. */
export interface Address {
  /** The page of one entry; absent for lists and files. */
  readonly entry?: Entry;
  /** When what stands there last changed: for a list, its newest entry. */
  readonly modified?: Moment;
}

/** Every address of the site by path, feeds and the sitemap included. */
export function addressesOf(site: Site): Map<string, Address> {
  const addresses = new Map<string, Address>();
  const add = (path: string, { entry, changed }: { entry?: Entry; changed?: Moment | undefined }) =>
    addresses.set(path, { ...(entry && { entry }), ...(changed && { modified: changed }) });
  const list = (entries: readonly Entry[], path: string) => add(path, { changed: latest(entries) });
  const pages = (entries: readonly Entry[], path: (number: number) => string) => {
    for (let number = 1; number <= pageCount(entries.length); number++) {
      list(entries.slice((number - 1) * facts.pageSize, number * facts.pageSize), path(number));
    }
  };
  list(site.entries, homePath);
  list(site.entries, archivesPath);
  list(site.entries, graphPath);
  add(searchPath, {});
  for (const path of [talksPath, talksJsonPath, speakingPath]) list(site.talks, path);
  if (site.dated.length > 0) list(site.talks, calendarPath);
  pages(site.posts, postsPath);
  list(site.entries, eventsPath);
  list(site.entries, peoplePath);
  for (const { event, sessions, posts } of site.events) {
    const paths = new Set(sessions.map(({ talk }) => talk.path));
    list([...posts, ...site.talks.filter(({ path }) => paths.has(path))], event.path);
  }
  for (const { person, talks, posts } of site.people) list([...posts, ...talks], person.path);
  for (const { path, talks } of Object.values(site.facets).flat()) list(talks, path);
  for (const talk of site.talks) {
    const attached = (['slides', 'captions'] as const).flatMap((kind) => attachmentsOf(talk, kind));
    for (const { path } of attached) list([talk], path);
    list([talk], qrPath(talk.id));
  }
  for (const { talk, delivery } of site.upcoming)
    add(deliveryCalendarPath(talk.id, delivery.key), {});
  for (const taxonomy of taxonomies) {
    list(
      site.archives[taxonomy].flatMap(({ entries }) => entries.slice(0, 1)),
      taxonomyPath(taxonomy),
    );
  }
  for (const [taxonomy, { slug, entries }] of allArchives(site)) {
    pages(entries, (number) => termPath(taxonomy, slug, number));
  }
  for (const entry of [...site.entries, ...site.pages]) {
    add(entry.path, { entry, changed: modified(entry) });
    add(twinPath(entry), { changed: modified(entry) });
    if (entry.cover?.preview) add(previewPath(entry.path, 'jpg'), { changed: modified(entry) });
  }
  for (const { home, entries } of feedsOf(site)) {
    for (const path of [feedPath(home), jsonFeedPath(home)]) list(entries, path);
  }
  for (const [path, { entries }] of feedAliasesOf(feedsOf(site))) list(entries, path);
  for (const path of [feedsPath, sitemapPath, withBase('robots.txt'), llmsPath, archiveJsonPath])
    list(site.entries, path);
  for (const [path, { entry, modified: changed }] of [...addresses]) {
    const preview = path.endsWith('/') && !entry?.cover?.preview && previewPath(path);
    if (preview && !addresses.has(preview)) add(preview, { changed });
  }
  return addresses;
}

/** Pages that a list of this many entries fills; an empty list still has one. */
export const pageCount = (entries: number): number =>
  Math.max(1, Math.ceil(entries / facts.pageSize));

function latest(entries: readonly Entry[]): Moment | undefined {
  let newest: Moment | undefined;
  for (const entry of entries) {
    const moment = modified(entry);
    if ((moment?.instant ?? 0) > (newest?.instant ?? 0)) newest = moment;
  }
  return newest;
}
