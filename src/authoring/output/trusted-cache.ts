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
const list = z.object({ madeBy: z.string(), sizes: z.record(z.string(), z.int()) });

/** Astro's list of the pages that are kept; without it every page is rendered. */
export const pageList = 'incremental-build.json';
const dataStore = 'data-store.json';
const images = 'assets';

/** @param cache Astro's cache folder, absolute; so in all functions here */
export function start(cache: string): void {
  mkdirSync(cache, { recursive: true });
  keepFile(join(cache, mark), '');
}

/** @param madeBy what decides, besides a picture and its size, how the picture is made */
export function finish(cache: string, madeBy: string): void {
  const copies = [...pageRecord(cache).pages.keys()].map((page) => `${pageCopies}/${page}`);
  const files = [...copies, ...imagesIn(cache), pageList, dataStore];
  const sizes = Object.fromEntries(sizesOf(cache, files));
  keepFile(
    join(cache, listFile),
    JSON.stringify({ madeBy, sizes } satisfies z.output<typeof list>),
  );
  rmSync(join(cache, mark), { force: true });
}

/**
 * Takes out of the cache what is not as the last build left it. Where that one did not end, Astro's
 * list of pages is older than the copies of pages beside it, so that a text written back to what it
 * was would bring the wrong copy.
 */
export function forgetDoubtful(cache: string, madeBy: string): void {
  const { madeBy: before, sizes } = left(cache);
  const now = sizesOf(cache, new Set([...sizes.keys(), ...imagesIn(cache)]));
  for (const file of imagesIn(cache))
    if (before !== madeBy || sizes.get(file) !== now.get(file)) rmSync(join(cache, file));
  // A page that is restored names images which only rendering it makes.
  const changed = before !== madeBy || [...sizes].some(([file, size]) => now.get(file) !== size);
  const ended = !existsSync(join(cache, mark));
  if (sizes.size === 0 || changed || !ended) rmSync(join(cache, pageList), { force: true });
  if (changed) rmSync(join(cache, dataStore), { force: true });
  rmSync(join(cache, mark), { force: true });
}

/**
 * What decided how pictures were made in a cache that is as the last build left it.
 *
 * @returns nothing where that build did not end, or something was changed since
 */
export function wholeBy(cache: string): string | undefined {
  const { madeBy, sizes } = left(cache);
  const now = sizesOf(cache, sizes.keys());
  const isSame = [...sizes].every(([file, size]) => now.get(file) === size);
  return isSame && sizes.size > 0 && !existsSync(join(cache, mark)) ? madeBy : undefined;
}

function left(cache: string): { madeBy: string; sizes: ReadonlyMap<string, number> } {
  try {
    const { madeBy, sizes } = list.parse(JSON.parse(readFileSync(join(cache, listFile), 'utf8')));
    return { madeBy, sizes: new Map(Object.entries(sizes)) };
  } catch {
    // None yet, or cut in half itself: nothing is known of any file.
    return { madeBy: '', sizes: new Map() };
  }
}

/** Files of the cache that are there, with their sizes in bytes. */
function sizesOf(cache: string, files: Iterable<string>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const file of files) {
    const found = statSync(join(cache, file), { throwIfNoEntry: false });
    if (found) sizes.set(file, found.size);
  }
  return sizes;
}

function imagesIn(cache: string): string[] {
  const folder = join(cache, images);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${images}/${name}`) : [];
}
