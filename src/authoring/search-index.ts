import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type IndexFile, searchFiles } from '#authoring/search-files.ts';
import { inOrder } from '#authoring/search-order.ts';
import { indexedPage, type IndexedPage } from '#authoring/search-page.ts';
import { keptIndex } from '#authoring/search-store.ts';
import { buildRecord } from '#collections/build-record.ts';
import { newestFirst } from '#collections/entry.ts';
import { type Progress, progress } from '#entries/progress.ts';
import { searchIndexPath, withoutBase } from '#permalinks';
import { site } from '#site.config';

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
        const key = keyOf(await readFile(join(root, 'package.json'), 'utf8'));
        // A search without words lists them in this order.
        const pages = entries.map((entry) => {
          const document = new URL(`.${withoutBase(entry.path)}index.html`, dir);
          const page = indexedPage(readFileSync(document, 'utf8'), entry);
          // Hashed at once: until its text is read as a whole, it holds on to the document.
          key.update(`\0${page.url}\0`).update(page.content);
          return page;
        });
        const line = progress('search', 'pages indexed');
        const { files, kept } = await keptIndex(key.digest('base64url'), root, () =>
          indexOf(pages, line).finally(line.end),
        );
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

// Entries in several languages are one index: a reader's words need not name theirs.
const language = site.lang.toLowerCase();

/** Counted up when what is made of the same pages changes. */
const format = 2;

/**
 * Hashes all that an index depends on besides its pages.
 *
 * @param packages package.json, which pins the indexer
 */
const keyOf = (packages: string) =>
  createHash('sha256').update(`${format}\0${packages}\0${language}`);

/** How many pages are on their way to the indexer, which takes one at a time: enough that it never waits. */
const inFlight = 16;

/**
 * The files of an index of pages. None without pages.
 *
 * @throws with Pagefind's own words when it cannot read a document
 */
export async function indexOf(
  pages: readonly IndexedPage[],
  line?: Pick<Progress, 'step'>,
): Promise<IndexFile[]> {
  if (pages.length === 0) return [];
  try {
    const made = await createIndex({ forceLanguage: language });
    const index = made.index ?? failed(made.errors);
    const added: Promise<void>[] = [];
    for (const [done, page] of pages.entries()) {
      added.push(
        index.addHTMLFile(page).then(({ errors }) => {
          if (errors.length > 0) failed(errors, page.url);
        }),
      );
      if (added.length >= inFlight) await added.shift();
      line?.step(done, pages.length);
    }
    await Promise.all(added);
    const { files, errors } = await index.getFiles();
    return errors.length > 0 ? failed(errors) : searchFiles(inOrder(files));
  } finally {
    await close();
  }
}

function failed(errors: readonly string[], path?: string): never {
  throw new Error(['the search index cannot be made', path, ...errors].filter(Boolean).join(': '));
}
