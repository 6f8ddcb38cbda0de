/** The name and address of each entry on the new site. */
import { collectionOf, type Sections, type TextCollection } from '#authoring/import/collection.ts';
import type { HugoConfig } from '#authoring/import/hugo-config.ts';
import type { Note } from '#authoring/import/notes.ts';
import { urlized } from '#authoring/import/old-address.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';
import { entryPath } from '#collections/entry.ts';
import { reservedSegments, withoutBase } from '#permalinks';
import { slug as slugSchema } from '#schemas/fields.ts';

/** A page with its place on the new site. */
export interface PlacedPage {
  readonly page: SourcePage;
  readonly collection: TextCollection;
  readonly id: string;
  /** Set where the address ends in another word than the id. */
  readonly slug?: string;
  /** Its path from the new site's root, decoded. */
  readonly path: string;
  /** Whether it is the text of a list that the site writes itself, kept as a draft. */
  readonly isList?: boolean;
}

export interface Placing {
  readonly placed: readonly PlacedPage[];
  /** Pages of terms and people, whose facts go elsewhere. */
  readonly terms: readonly SourcePage[];
  /** How many pages of lists there are that say nothing. */
  readonly silent: number;
  /** How many pages are not moved, each told of. */
  readonly unmoved: number;
  readonly notes: readonly Note[];
}

/**
 * Places all pages in their order: the first of a name keeps it.
 *
 * @param people pages of people, which are no entries
 * @param there entries of the project by path, as `posts/my-post`: a page that would be one of them is it
 */
export function placing(
  pages: readonly SourcePage[],
  config: Pick<HugoConfig, 'keepsCase' | 'dropsAccents'>,
  sections: Sections,
  people: ReadonlySet<SourcePage>,
  there: ReadonlyMap<string, string> = new Map(),
): Placing {
  const notes: Note[] = [];
  const terms: SourcePage[] = [];
  const placed: PlacedPage[] = [];
  const taken = new Set<string>();
  const isTaken = (name: string, path: string): boolean =>
    taken.has(name.toLowerCase()) ||
    taken.has(path.toLowerCase()) ||
    (there.get(path) ?? name) !== name;
  const parents = new Set(pages.flatMap(({ sections: [first] }) => first ?? []));
  let [silent, unmoved] = [0, 0];
  for (const page of pages) {
    const { file } = page;
    if (people.has(page)) {
      terms.push(page);
      continue;
    }
    const choice = collectionOf(page, sections, (folder) => parents.has(folder));
    if ('reason' in choice) {
      if (choice.reason === 'term') terms.push(page);
      else if (choice.reason === '') silent += 1;
      else {
        unmoved += 1;
        notes.push({ kind: 'unmoved', file, text: choice.reason });
      }
      continue;
    }
    if (choice.note) notes.push({ ...choice.note, file });
    const entry = free(page, choice.collection, config, isTaken);
    taken.add(`${entry.collection}/${entry.id}`.toLowerCase()).add(entry.path.toLowerCase());
    placed.push(choice.isList ? { ...entry, isList: true } : entry);
  }
  return { placed, terms, silent, unmoved, notes };
}

function free(
  page: SourcePage,
  collection: TextCollection,
  config: Pick<HugoConfig, 'keepsCase' | 'dropsAccents'>,
  isTaken: (name: string, path: string) => boolean,
): PlacedPage {
  const own = fit(urlized(page.name, config)) || fit(lastSegment(page.address)) || 'home';
  const tail = lastSegment(page.address);
  for (const id of candidates(own, page)) {
    const slugs =
      tail !== id && slugSchema.safeParse(tail).success ? [tail, undefined] : [undefined];
    for (const slug of slugs) {
      const path = decodeURI(withoutBase(entryPath({ collection, id, ...(slug && { slug }) })));
      const isReserved = collection === 'pages' && reservedSegments.has(slug ?? id);
      if (!isTaken(`${collection}/${id}`, path) && !isReserved)
        return { page, collection, id, path, ...(slug && { slug }) };
    }
  }
  throw new Error(`no name is free for ${page.file}`);
}

/** The last part of an address, without what a file's name ends in. */
const lastSegment = (address: string): string =>
  address
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/\.html?$/, '') ?? '';

/** A text as the name of a file; '' where nothing of it is fit. */
const fit = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 120)
    .replace(/[._-]+$/, '');

/** The name, then the name with what tells this page from others of it. */
function* candidates(id: string, { sections, language, dates }: SourcePage): Generator<string> {
  yield id;
  if (language) yield `${id}-${fit(language)}`;
  const parent = fit(sections.length > 1 ? (sections.at(-1) ?? '') : '');
  if (parent) yield `${parent.toLowerCase()}-${id}`;
  const year = dates.date?.day.slice(0, 4);
  if (year) yield `${id}-${year}`;
  const [section = ''] = sections;
  if (fit(section)) yield `${fit(section).toLowerCase()}-${id}`;
  yield `${id}-page`;
  for (let number = 2; number < 100_000; number++) yield `${id}-${number}`;
}
