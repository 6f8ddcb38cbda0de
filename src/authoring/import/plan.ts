/** A whole import, worked out before anything is written. */
import { join } from 'node:path';
import { addressBook, type ConfigRedirect } from '#authoring/import/address-book.ts';
import type { Sections } from '#authoring/import/collection.ts';
import { converted } from '#authoring/import/converted.ts';
import { type EntryPlan, entryPlan } from '#authoring/import/entry-plan.ts';
import { yamlText } from '#authoring/import/entry-text.ts';
import { eventBook } from '#authoring/import/event-book.ts';
import { type MovedFile, movedFiles } from '#authoring/import/moved-files.ts';
import { type Counts, type Note, total } from '#authoring/import/notes.ts';
import { newFragments } from '#authoring/import/old-anchors.ts';
import type { OldPlaces } from '#authoring/import/old-places.ts';
import { peopleBook } from '#authoring/import/people-book.ts';
import { namesToConfirm, peoplePages, peopleTold } from '#authoring/import/people-told.ts';
import { type PlacedPage, placing } from '#authoring/import/placing.ts';
import { isOtherFile, type Project } from '#authoring/import/project.ts';
import { references } from '#authoring/import/reference-book.ts';
import { shortcodes } from '#authoring/import/shortcode-table.ts';
import type { SourceSite } from '#authoring/import/source-site.ts';
import { talkSections } from '#authoring/import/talk-sections.ts';
import { type TagFacts, termPages } from '#authoring/import/term-pages.ts';
import { termsOf, type TermReport } from '#authoring/import/terms.ts';
import { spellingsOf, termAddresses, termsInUse } from '#authoring/import/used-terms.ts';
import { counted, type Progress } from '#entries/progress.ts';
import { contentFolder } from '#entries/source.ts';
import type { Taxonomy } from '#permalinks';

/** A file of text to be written. */
export interface WrittenFile {
  /** From the project's root. */
  readonly to: string;
  readonly text: string;
  /** From the source's folder. */
  readonly from: readonly string[];
}

export interface Plan {
  readonly entries: readonly EntryPlan[];
  /** Events and people. */
  readonly data: readonly WrittenFile[];
  /** Facts of tags, for the one file that holds them all. */
  readonly tags: TagFacts;
  readonly files: readonly MovedFile[];
  /** Files of the source that are not moved. */
  readonly left: readonly string[];
  readonly redirects: readonly ConfigRedirect[];
  readonly places: OldPlaces;
  readonly terms: Readonly<Record<Taxonomy, TermReport>>;
  readonly notes: readonly Note[];
  readonly counts: Counts;
}

export interface PlanOptions {
  readonly sections: Sections;
  readonly keepsUnknown: boolean;
}

/** @param step hears how many entries are worked out */
export function planOf(
  site: SourceSite,
  project: Project,
  { sections, keepsUnknown }: PlanOptions,
  step: Progress['step'],
): Plan {
  const peoplePage = peoplePages(site.pages);
  const {
    placed,
    terms: termFiles,
    silent,
    unmoved,
    notes: placingNotes,
  } = placing(site.pages, site.config, sections, peoplePage, project.entries);
  const spellings = spellingsOf(placed);
  const terms = termsOf(spellings, project.spellings, project.tagAliases);
  const inUse = termsInUse(spellings, terms.written);
  const served = new Set([...project.served, ...termAddresses(inUse)]);
  const isServed = (path: string) => served.has(path) || served.has(path.replace(/\/?$/, '/'));
  const book = addressBook(site, placed, inUse, isServed);
  const told = peopleTold(site.root, site.pages, peoplePage, site.data);
  const people = peopleBook(project.people, told.people);
  const events = eventBook(project.events);
  const files = movedFiles(
    site,
    placed,
    (path, file) => isOtherFile(project.root, path, join(site.root, file)),
    isServed,
  );
  const byPath = new Map(placed.map((entry) => [entry.path, entry]));
  const [main] = site.config.languages;
  const newFragment = newFragments();
  const oldLists = sectionLists(placed);
  const sharedUrls = sharedEventUrls(placed);
  const named = references(placed, listsOf(placed, book.places));
  const entries = Array.from(counted(placed, step), (entry) =>
    entryPlan(entry, {
      site,
      files,
      isServed,
      people,
      events,
      terms,
      keepsUnknown,
      places: book.places,
      aliasesOf: book.aliasesOf,
      references: named,
      components: project.components,
      isSharedUrl: (url) => sharedUrls.has(url),
      entryAt: (path) => byPath.get(path),
      newFragment,
      oldLists,
      ...(main && { language: main.key }),
    }),
  );
  const { moved, left } = files.all();
  const pages = termPages(termFiles.filter((page) => !peoplePage.has(page)));
  const notes = [
    ...site.notes,
    ...placingNotes,
    ...book.notes,
    ...told.notes,
    ...namesToConfirm(people),
    ...pages.notes,
    ...entries.flatMap((entry) => entry.notes),
  ];
  const dataFiles = [
    ...events.added().map((event): WrittenFile => {
      const { id, files: from, name, start, end, zone, venue, city, country, url } = event;
      const values = { name, start, end, zone, venue, city, country, url };
      return { to: `${contentFolder}/events/${id}.yaml`, text: yamlText(values), from };
    }),
    ...people.added().map(({ id, values, files: from }): WrittenFile => {
      return { to: `${contentFolder}/people/${id}.yaml`, text: yamlText(values), from };
    }),
  ];
  return {
    entries,
    data: dataFiles,
    tags: pages.tags,
    files: moved,
    left: [...left.map(({ file }) => file), ...site.data.filter((file) => !told.read.has(file))],
    redirects: once([...book.redirects, ...[...files.renamed].map(([from, to]) => ({ from, to }))]),
    places: book.places,
    terms: terms.report,
    notes,
    counts: total([
      ...entries.map(({ counts }) => counts),
      {
        entries: {
          in: site.pages.length + site.unread - silent - termFiles.length,
          out: entries.length,
          told: site.unread + unmoved,
        },
        files: filesCount(site, moved, left.length),
      },
    ]),
  };
}

/** The list of each section of the source, where it was. */
const listsOf = (placed: readonly PlacedPage[], places: OldPlaces): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(placed.flatMap(({ page }) => page.sections.slice(0, 1)))].flatMap((section) => {
      const place = places.at(`/${section}/`);
      return place?.kind === 'list' ? [[section.toLowerCase(), `/${section}/`] as const] : [];
    }),
  );

/** Where Hugo had a list of each section, and of those within it. */
const sectionLists = (placed: readonly PlacedPage[]): ReadonlySet<string> =>
  new Set(
    placed.flatMap(({ page: { sections } }) =>
      sections.map((_, index) => `/${sections.slice(0, index + 1).join('/')}/`.toLowerCase()),
    ),
  );

/** Where an old address has several rows, the first. */
const once = (redirects: readonly ConfigRedirect[]): ConfigRedirect[] =>
  [...Map.groupBy(redirects, ({ from }) => from).values()].flatMap(([first]) => first ?? []);

/** Files in, and those that have a copy; one may have two. */
function filesCount(site: SourceSite, moved: readonly MovedFile[], left: number) {
  const out = new Set(moved.map(({ from }) => from)).size;
  return { in: site.files.length, out, told: left };
}

/** Addresses that lines about events of several talks have: no session's own. */
function sharedEventUrls(placed: readonly PlacedPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { page, collection } of placed) {
    if (collection !== 'talks') continue;
    const { text } = converted(page.body, {
      table: shortcodes,
      components: new Set(),
      site: { addressOf: () => undefined, parameter: () => undefined, imagesIn: () => [] },
    });
    for (const { label, url } of talkSections(text).flatMap((section) => section.items))
      if (label === 'events' && url) seen.set(url, (seen.get(url) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([url]) => url));
}
