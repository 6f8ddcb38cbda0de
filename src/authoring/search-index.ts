import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type IndexFile, searchFiles } from '#authoring/search-files.ts';
import { inOrder } from '#authoring/search-order.ts';
import { keptIndex } from '#authoring/search-store.ts';
import { buildRecord } from '#collections/build-record.ts';
import { type Entry, newestFirst } from '#collections/entry.ts';
import { searchIndexPath, withoutBase } from '#permalinks';
import { site } from '#site.config';

/** What the index knows of an entry besides its page. */
type Indexed = Pick<Entry, 'collection' | 'path' | 'title' | 'published' | 'tags'>;

/** A page as it is indexed: its document, which says its facts. */
interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/**
 * Makes the search index at the end of every build: of the pages of entries, of what in them stands in
 * `data-pagefind-body`, and there of all but what `data-pagefind-ignore` marks. Words in place of
 * pictures count as text, as captions do.
 */
export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const addresses = [...buildRecord().addresses.values()];
        const entries = addresses.flatMap(({ entry }) => entry ?? []).toSorted(newestFirst);
        const pages = await indexedPages(entries, (path) =>
          readFile(new URL(`.${withoutBase(path)}index.html`, dir), 'utf8'),
        );
        const packages = await readFile(join(root, 'package.json'), 'utf8');
        const { files, kept } = await keptIndex(keyOf(pages, packages), root, () => indexOf(pages));
        const folder = new URL(`.${withoutBase(searchIndexPath)}`, dir);
        for (const { path, content } of files) {
          const file = new URL(path, folder);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
        logger.info(`search: ${count}${kept ? ', as before' : ''}`);
      },
    },
  };
}

/**
 * The pages of entries as they are indexed, in their order: a search without words lists them so.
 *
 * @param read the document at a path
 */
export const indexedPages = (
  entries: readonly Indexed[],
  read: (path: string) => Promise<string>,
): Promise<IndexedPage[]> =>
  Promise.all(
    entries.map(async (entry) => ({
      url: entry.path,
      content: withFacts(await read(entry.path), entry),
    })),
  );

// Entries in several languages are one index: a reader's words need not name theirs.
const language = site.lang.toLowerCase();

/** Counted up when what is made of the same pages changes. */
const format = 1;

/**
 * Hashes all that an index depends on.
 *
 * @param packages package.json, which pins the indexer
 */
function keyOf(pages: readonly IndexedPage[], packages: string): string {
  const hash = createHash('sha256').update(`${format}\0${packages}\0${language}`);
  for (const { url, content } of pages) hash.update(`\0${url}\0${content}`);
  return hash.digest('base64url');
}

/**
 * The files of an index of pages. None without pages.
 *
 * @throws with Pagefind's own words when it cannot read a document
 */
export async function indexOf(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  if (pages.length === 0) return [];
  try {
    const made = await createIndex({ forceLanguage: language });
    const index = made.index ?? failed(made.errors);
    for (const page of pages) {
      const { errors } = await index.addHTMLFile(page);
      if (errors.length > 0) failed(errors, page.url);
    }
    const { files, errors } = await index.getFiles();
    return errors.length > 0 ? failed(errors) : searchFiles(inOrder(files));
  } finally {
    await close();
  }
}

function failed(errors: readonly string[], path?: string): never {
  throw new Error(['the search index cannot be made', path, ...errors].filter(Boolean).join(': '));
}

const kinds: Readonly<Record<Entry['collection'], string>> = {
  posts: 'post',
  talks: 'talk',
  pages: 'page',
};

/** Every picture with words, up to its tag's name. */
const picture = /<img\b(?=(?:[^>"]|"[^"]*")*\salt="[^"])/g;

/** A document that says its entry's facts and its pictures' words as Pagefind reads them; the published one needs none. */
function withFacts(html: string, { collection, title, published, tags }: Indexed): string {
  const day = published?.day;
  const filters = [
    ['kind', kinds[collection]],
    ...tags.map(({ slug }) => ['tag', slug]),
    ...(day ? [['year', day.slice(0, 4)]] : []),
  ];
  const meta = [
    ['title', title],
    ...(day ? [['day', day]] : []),
    // The words of tags are found though no text has them.
    ['tags', tags.map(({ label }) => label).join(', ')],
    // Otherwise the first picture and its words.
    ['image', ''],
  ];
  const facts = [
    ...filters.map(
      ([name, value]) => `<meta data-pagefind-filter="${name}[content]" ${content(value)}>`,
    ),
    ...meta.map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" ${content(value)}>`,
    ),
  ].join('');
  return html
    .replace(/<head\b[^>]*>/, (head) => head + facts)
    .replace(picture, '$& data-pagefind-index-attrs="alt"')
    .replaceAll('<span class="play"', '$& data-pagefind-ignore');
}

const content = (value = '') =>
  `content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
