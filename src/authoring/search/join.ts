import type { IndexFile } from '#authoring/search/files.ts';
import {
  fileIn,
  type Filter,
  filtersIn,
  nameIn,
  nameOf,
  opened,
  packed,
  type Page,
  type OpenIndex,
  pathOf,
  withHead,
  wordsIn,
} from '#authoring/search/format.ts';
import { chunkNames, joinedChunks } from '#authoring/search/join-words.ts';

/**
 * Indexes of parts of a site as one of the whole, which holds what Pagefind would put into it. Filters
 * and their values are put in the order of their names: Pagefind 1.5 writes them in another order each
 * time, and so the same pages would make other bytes. Files that change are named by their content.
 *
 * @param indexes as Pagefind made them, in one language
 * @param urls of all pages, in the order in which a search without words lists them
 * @throws when the files are not those of the Pagefind that package.json pins
 */
export async function joined(
  indexes: readonly (readonly IndexFile[])[],
  urls: readonly string[],
): Promise<IndexFile[]> {
  const parts = indexes.filter(hasPages).map(opened);
  const [first] = parts;
  if (!first) return [...(indexes[0] ?? [])];
  const [version, , , , sorts, facts] = first.head;
  if (parts.some(({ head }) => head[0] !== version || head[5].join() !== facts.join()))
    throw new Error('the parts of the search index do not know the same facts of pages');

  const order = new Map(urls.map((url, place) => [url, place]));
  const pages = parts
    .flatMap((part) => part.pages)
    .toSorted((a, b) => (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0));
  const place = new Map(pages.map((page, index) => [page, index]));
  const placed = parts.map((part) => ({
    part,
    places: part.pages.map((page) => place.get(page) ?? 0),
  }));

  const fragments = fragmentsOf(pages, first.language);
  const words = parts.length === 1 ? keptWords(first) : await joinedWords(placed, first.language);
  const filters = await Promise.all(
    joinedFilters(placed).map(async (filter) => ({
      name: filter[0],
      file: await packed('filter', first.language, filter),
    })),
  );
  const head = await packed('meta', first.language, [
    version,
    pages.map(({ words: count }, index) => [nameIn(fragments[index]), count]),
    words.names,
    filters.map(({ name, file }) => [name, nameIn(file)]),
    sorts,
    facts,
  ]);
  const common = [...first.files.values()].filter(({ path }) => !/\.pf_\w+$/.test(path));
  return [
    ...fragments,
    ...words.files,
    ...filters.map(({ file }) => file),
    head,
    ...common.map((file) =>
      file.path === 'pagefind-entry.json' ? withHead(file, nameIn(head), pages.length) : file,
    ),
  ];
}

/** Pagefind leaves out pages without a word, if need be all. */
const hasPages = (files: readonly IndexFile[]) =>
  files.some(({ path }) => path.endsWith('.pf_meta'));

/** The files of pages. Pagefind's names are so short that two parts may give one to different pages. */
function fragmentsOf(pages: readonly Page[], language: string): IndexFile[] {
  const taken = new Set<string>();
  return pages.map(({ file: { path, content } }) => {
    const own = taken.has(path) ? pathOf('fragment', nameOf(content, language)) : path;
    taken.add(own);
    return { path: own, content };
  });
}

interface Placed {
  readonly part: OpenIndex;
  /** Where each of its pages stands among all. */
  readonly places: readonly number[];
}

/** The files of words of an index that is the whole. */
const keptWords = ({ files, head }: OpenIndex) => ({
  files: head[2].map(([, , name]) => fileIn(files, 'index', name)),
  names: head[2],
});

/** Files of words that are compressed at a time, beside the making of the next. */
const inFlight = 8;

async function joinedWords(placed: readonly Placed[], language: string) {
  const chunks = joinedChunks(placed.map(({ part, places }) => ({ words: wordsIn(part), places })));
  const [ends, packing]: [[string, string][], Promise<IndexFile>[]] = [[], []];
  for (const words of chunks) {
    ends.push([words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '']);
    packing.push(packed('index', language, [words]));
    // What is compressed meanwhile need not pile up.
    await packing.at(-inFlight);
  }
  const files = await Promise.all(packing);
  const names = chunkNames(ends).map(([from, to], index) => [from, to, nameIn(files[index])]);
  return { files, names };
}

function joinedFilters(placed: readonly Placed[]): Filter[] {
  const all = placed.flatMap(({ part, places }) =>
    filtersIn(part).flatMap(([filter, values]) =>
      values.map(([value, own]) => ({
        filter,
        value,
        pages: own.map((page) => places[page] ?? 0),
      })),
    ),
  );
  const byFilter = [...Map.groupBy(all, ({ filter }) => filter)].toSorted(byName);
  return byFilter.map(([filter, own]) => [
    filter,
    [...Map.groupBy(own, ({ value }) => value)]
      .toSorted(byName)
      .map(([value, same]) => [value, same.flatMap(({ pages }) => pages).sort((a, b) => a - b)]),
  ]);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : a > b ? 1 : 0;
