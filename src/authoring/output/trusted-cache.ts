/**
 * What a build may take from Astro's cache: what a build that ended left there, as it left it. Copies
 * of pages and images that are cut in half, or were made by other code, are not told apart from good
 * ones by Astro itself.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pageCopies, pageRecord } from '#authoring/output/page-record.ts';
import { keepFile } from '#entries/kept-file.ts';

/** In the cache while pages are rendered. */
const mark = 'unfinished';
/** What the last build that ended left: its sizes tell what was cut or written since. */
const listFile = 'whole.json';
const sizes = z.record(z.string(), z.int()).transform((found) => new Map(Object.entries(found)));
const list = z.object({ madeBy: z.string(), files: sizes, copies: sizes });

/** Astro's list of the pages that are kept; without it every page is rendered. */
export const pageList = 'incremental-build.json';
const dataStore = 'data-store.json';
const images = 'assets';

/** Sizes in bytes: of files by their path in the cache, of copies of pages by that in the output. */
export type Sizes = ReadonlyMap<string, number>;
const none: Sizes = new Map();

/**
 * Takes out of the cache what is not as the last build left it; {@link start} looks at the copies of
 * pages. Where that build did not end, Astro's list of pages is older than the copies, so that a text
 * written back to what it was would bring the wrong one.
 *
 * @param cache Astro's cache folder, absolute; so in all functions here
 * @param madeBy what decides, besides a picture and its size, how the picture is made
 * @returns the copies of pages that the last build left
 */
export function forgetDoubtful(cache: string, madeBy: string): Sizes {
  const { madeBy: before, files, copies } = left(cache);
  for (const file of imagesIn(cache)) {
    if (before !== madeBy || files.get(file) !== sizeOf(cache, file)) rmSync(join(cache, file));
  }
  // A page that is restored names images which only rendering it makes.
  const changed = before !== madeBy || !isAsLeft(cache, files);
  const ended = !existsSync(join(cache, mark));
  if (files.size === 0 || changed || !ended) rmSync(join(cache, pageList), { force: true });
  if (changed) rmSync(join(cache, dataStore), { force: true });
  rmSync(join(cache, mark), { force: true });
  return copies;
}

/**
 * Marks that pages are being rendered. Where the copy of a page is not as the last build left it, none
 * is restored.
 *
 * @param copies what the last build left
 * @param standing pages that stand in the output already: nothing asks for their copies
 * @returns whether pages may be restored
 */
export function start(
  cache: string,
  copies: Sizes = none,
  standing: { readonly has: (page: string) => boolean } = none,
): boolean {
  const isWhole = copies
    .entries()
    .every(([page, size]) => standing.has(page) || copySize(cache, page) === size);
  if (!isWhole) rmSync(join(cache, pageList), { force: true });
  mkdirSync(cache, { recursive: true });
  keepFile(join(cache, mark), '');
  return isWhole;
}

/**
 * Notes what a build leaves that has come to its end.
 *
 * @param madeBy what {@link forgetDoubtful} is told by the next
 * @param known sizes of the copies that this build left alone, at which nobody has to look
 */
export function finish(
  cache: string,
  madeBy: string,
  known: (page: string) => number | undefined = () => undefined,
): void {
  const copies: Record<string, number | undefined> = {};
  for (const page of pageRecord(cache).pages.keys())
    copies[page] = known(page) ?? copySize(cache, page);
  const files = Object.fromEntries(
    [...imagesIn(cache), pageList, dataStore].map((file) => [file, sizeOf(cache, file)]),
  );
  keepFile(join(cache, listFile), JSON.stringify({ madeBy, files, copies }));
  rmSync(join(cache, mark), { force: true });
}

/**
 * What decided how pictures were made in a cache that is as the last build left it.
 *
 * @returns nothing where that build did not end, or something was changed since
 */
export function wholeBy(cache: string): string | undefined {
  const { madeBy, files, copies } = left(cache);
  const isSame =
    isAsLeft(cache, files) &&
    copies.entries().every(([page, size]) => copySize(cache, page) === size);
  return isSame && files.size > 0 && !existsSync(join(cache, mark)) ? madeBy : undefined;
}

function left(cache: string): z.output<typeof list> {
  try {
    return list.parse(JSON.parse(readFileSync(join(cache, listFile), 'utf8')));
  } catch {
    // None yet, or cut in half itself: nothing is known of any file.
    return { madeBy: '', files: new Map(), copies: new Map() };
  }
}

const isAsLeft = (cache: string, files: Sizes): boolean =>
  files.entries().every(([file, size]) => sizeOf(cache, file) === size);

const copySize = (cache: string, page: string) => sizeOf(cache, `${pageCopies}/${page}`);

/** Nothing where there is no file. */
const sizeOf = (cache: string, file: string): number | undefined =>
  statSync(`${cache}/${file}`, { throwIfNoEntry: false })?.size;

function imagesIn(cache: string): string[] {
  const folder = join(cache, images);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${images}/${name}`) : [];
}
