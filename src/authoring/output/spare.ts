/**
 * The build before the last, which the next is written over: a page that is as it was stands there
 * already, and is neither copied nor taken away and made again.
 * Clocks are set back, and files restored with any time: what a page holds decides whether it stays.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageRecord } from '#authoring/output/page-record.ts';
import { type Stamps, stampOf } from '#authoring/output/stamps.ts';

/**
 * Puts the spare where the next build is written, or nothing there, so that it begins from nothing.
 * Only those pages stay whose bytes are those that Astro would restore: what somebody changed since, or
 * brought from elsewhere, is made anew.
 *
 * @param isSound whether the last build is the spare's successor
 * @param copies where Astro keeps each page of the last build, absolute
 * @param made what the spare's pages were when they were made: one that is another now is compared with
 * its copy
 * @returns what stands there now, page by page
 */
export function layOut(
  spare: string,
  next: string,
  isSound: boolean,
  copies: string,
  made: Stamps,
): Stamps {
  rmSync(next, { recursive: true, force: true });
  const laid = new Map<string, string>();
  if (!existsSync(spare)) return laid;
  if (!isSound) {
    rmSync(spare, { recursive: true });
    return laid;
  }
  sift(spare, (path) => {
    const before = made.get(path);
    if (before === undefined) return false;
    const stamp = stampOf(`${spare}/${path}`);
    const isSame = stamp === before || sameBytes(`${spare}/${path}`, `${copies}/${path}`);
    if (isSame) laid.set(path, stamp);
    return isSame;
  });
  if (existsSync(spare)) renameSync(spare, next);
  return laid;
}

/**
 * Takes out of a new build what the spare held and the build did not make.
 *
 * @param laid what {@link layOut} put there; a file that is another now was made by the build, whether it
 * is a page that may be restored or not
 */
export function removeStale(next: string, laid: Stamps, { pages }: PageRecord): void {
  for (const [path, stamp] of laid) {
    if (pages.has(path) || stampOf(join(next, path)) !== stamp) continue;
    rmSync(join(next, path));
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      if (readdirSync(join(next, above)).length > 0) break;
      rmSync(join(next, above), { recursive: true });
    }
  }
}

/**
 * Makes a spare of a build whose place another has taken, without the pages that are others now; what
 * is no page goes when it is laid out.
 *
 * @param folder the build, which is gone from there afterwards
 * @param built its record: where nothing is known of its pages, there is no spare
 * @param now the record of the build that took its place
 */
export function keepSpare(folder: string, spare: string, built: PageRecord, now: PageRecord): void {
  rmSync(spare, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  if (built.pages.size === 0) {
    rmSync(folder, { recursive: true });
    return;
  }
  for (const [path, key] of built.pages)
    if (now.pages.get(path) !== key) rmSync(`${folder}/${path}`, { force: true });
  renameSync(folder, spare);
}

/** Takes out of a folder what does not stay, and the folders that are empty then; itself too. */
function sift(folder: string, stays: (path: string) => boolean): void {
  /** Returns whether anything is left below a path that is empty or ends in a slash. */
  const keep = (below: string): boolean => {
    let isLeft = false;
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      const path = below + entry.name;
      const isKept = entry.isDirectory() ? keep(`${path}/`) : entry.isFile() && stays(path);
      if (!isKept) rmSync(`${folder}/${path}`, { recursive: true });
      isLeft ||= isKept;
    }
    return isLeft;
  };
  if (!keep('')) rmSync(folder, { recursive: true });
}

function sameBytes(one: string, other: string): boolean {
  const size = lstatSync(other, { throwIfNoEntry: false })?.size;
  return size === lstatSync(one).size && readFileSync(one).equals(readFileSync(other));
}
