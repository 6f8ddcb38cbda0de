/** What is kept from a build that did not end: nothing it may have written half, or for another text. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In Astro's cache while pages are rendered. */
const mark = 'unfinished';

/** @param cache Astro's cache folder, absolute; so in all functions here */
export function start(cache: string): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, mark), '');
}

export function finish(cache: string): void {
  rmSync(join(cache, mark), { force: true });
}

/**
 * Takes out of the cache what an unfinished build put there. Its list of pages is older than the
 * copies of pages beside it, so that a text written back to what it was would bring the wrong copy;
 * an image may be cut in half.
 */
export function forgetUnfinished(cache: string): void {
  const started = statSync(join(cache, mark), { throwIfNoEntry: false })?.mtimeMs;
  if (started === undefined) return;
  rmSync(join(cache, 'incremental-build.json'), { force: true });
  const images = join(cache, 'assets');
  for (const name of existsSync(images) ? readdirSync(images) : []) {
    const image = join(images, name);
    if (statSync(image).mtimeMs >= started - clockGrain) rmSync(image);
  }
  finish(cache);
}

/** Some file systems keep times in steps of two seconds. */
const clockGrain = 2000;
