import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { IndexFile } from '#authoring/search/files.ts';
import { fileIn, filtersIn, opened, wordsIn } from '#authoring/search/format.ts';
import { indexOf } from '#authoring/search/make.ts';
import { type Indexed, indexedPage } from '#authoring/search/page.ts';
import { inParts } from '#authoring/search/parts.ts';

const words =
  `ab abc Ab abd café cafe Café cafè naïve naive élan èlan elan straße ﬂag \u{10400}x \uFFFDx x useRange
getSize measuring measured measures 1.5 C++ don't non-blocking 東京 한국어 Ωmega zebra`.split(
    /\s+/,
  );

/** Words, of which each page has others, more often or in another order: enough for several files. */
const text = (page: number) =>
  Array.from({ length: 900 }, (_, at) => {
    const word = words[(at * 7 + page * at * at) % words.length] ?? '';
    return at % 5 === 0 ? `${word}${(at * page) % 97}` : word;
  }).join(' ');

const pages = Array.from({ length: 60 }, (_, page) => {
  const entry = {
    collection: page % 9 === 0 ? 'talks' : 'posts',
    path: `/posts/${page * 31}/`,
    title: `${words[page % words.length]} "${page}"`,
    // Those that stand nowhere in time are last.
    ...(page < 55 && { published: { day: `20${26 - (page % 17)}-02-03` } }),
    tags: page % 4 === 0 ? [] : [{ slug: `tag-${page % 13}`, label: `Täg ${page % 13}` }],
  } as unknown as Indexed;
  // Pagefind leaves out a page without words.
  const content =
    page === 20 ? '' : `<h1>${words[page % 5]}</h1><h2 id="a">a</h2><p>${text(page)}</p>`;
  const document = `<html><head></head><body><article data-pagefind-body>${content}</article></body></html>`;
  return indexedPage(document, entry);
});

const indexOfAll = (size: number) =>
  indexOf(
    inParts(pages, pages.length, '', size),
    pages.map(({ url }) => url),
    { language: 'en-gb' },
  );

/** What a search finds in an index, whatever its files are called. */
function held(files: readonly IndexFile[]) {
  const index = opened(files);
  const [version, , chunks, , sorts, facts] = index.head;
  const [entry] = files.filter(({ path }) => path === 'pagefind-entry.json');
  return {
    version,
    sorts,
    facts,
    pages: index.pages.map(({ url, words: count, file }) => [
      url,
      count,
      gunzipSync(file.content).toString(),
    ]),
    chunks: chunks.map(([from, to, name]) => [
      from,
      to,
      gunzipSync(fileIn(index.files, 'index', name).content).toString('latin1'),
    ]),
    words: [...wordsIn(index)],
    filters: filtersIn(index),
    entry: Buffer.from(entry?.content ?? [])
      .toString()
      .replace(/"hash":"[^"]*"/, ''),
    others: files.map(({ path }) => path).filter((path) => !/\.pf_/.test(path)),
  };
}

test('parts that are made side by side are joined into what Pagefind makes of the whole', async () => {
  const [whole, joined] = await Promise.all([indexOfAll(60), indexOfAll(10)]);
  const [all, ours] = [held(whole), held(joined)];
  expect(all.pages.map(([url]) => url)).toEqual(
    pages.map(({ url }) => url).filter((_, page) => page !== 20),
  );
  expect(all.chunks.length).toBeGreaterThan(2);
  expect(all.words.filter(([, , variants]) => variants.length > 1)).not.toEqual([]);
  expect(ours).toEqual(all);
});
