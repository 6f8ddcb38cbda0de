import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexFile, searchFiles } from '#authoring/search/files.ts';
import { joined } from '#authoring/search/join.ts';
import { type Indexed, indexedPage } from '#authoring/search/page.ts';
import { indexesOf, inParts, type Making, type Part } from '#authoring/search/parts.ts';
import { forgetParts, keptIndex } from '#authoring/search/store.ts';
import { progress } from '#entries/progress.ts';

/** An index to be made. */
export interface Task {
  /** The project's folder, absolute, where the last index is kept. */
  readonly root: string;
  /** Where the files of the index go, absolute. */
  readonly folder: string;
  /** What all pages are taken to be in. */
  readonly language: string;
  /** What is indexed, in the order in which a search without words lists it. */
  readonly entries: readonly (Indexed & { readonly document: string })[];
}

/** Counted up when what is made of the same pages changes. */
const format = 3;

/**
 * Writes the index of entries, which is made again only where they changed.
 *
 * @returns how many pages were read by the indexer
 */
export async function makeIndex({ root, folder, language, entries }: Task): Promise<number> {
  const packages = readFileSync(join(root, 'package.json'), 'utf8');
  const pages = entries
    .values()
    .map((entry) => indexedPage(readFileSync(entry.document, 'utf8'), entry));
  const parts = inParts(pages, entries.length, `${format}\0${packages}\0${language}`);
  const urls = entries.map(({ path }) => path);
  const { files, made } = await known(parts, urls, language, root);
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  return made;
}

/** The index that is known of the same pages, or another, of which known parts are not made again. */
async function known(
  parts: readonly Part[],
  urls: readonly string[],
  language: string,
  root: string,
) {
  const line = progress('search', 'pages indexed');
  let before = 0;
  const names = new Set<string>();
  const keep: Making['keep'] = async (part, name, make) => {
    names.add(name);
    const { files, kept } = await keptIndex(part.key, root, make, name);
    if (kept) before += part.pages.length;
    return files;
  };
  const step = (done: number) => {
    line.step(done, urls.length);
  };
  const key = createHash('sha256').update([...parts.map((part) => part.key), ...urls].join('\0'));
  const whole = await keptIndex(key.digest('base64url'), root, () =>
    indexOf(parts, urls, { language, keep, step }).finally(line.end),
  );
  if (!whole.kept) forgetParts(root, names);
  return { files: whole.files, made: whole.kept ? 0 : urls.length - before };
}

/**
 * The files of an index of pages. None without pages.
 *
 * @param urls of all pages, in the order in which a search without words lists them
 * @throws with Pagefind's own words when it cannot read a document
 */
export const indexOf = async (
  parts: readonly Part[],
  urls: readonly string[],
  making: Making,
): Promise<IndexFile[]> => searchFiles(await joined(await indexesOf(parts, making), urls));
