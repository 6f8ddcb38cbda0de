/**
 * The build before the last, which the next is written over: a page that is as it was stands there
 * already, and is neither copied nor taken away and made again. It holds nothing but such pages.
 */
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageRecord } from '#authoring/output/page-record.ts';

/**
 * Puts the spare where the next build is written, or nothing there, so that it begins from nothing.
 *
 * @param isSound whether the spare is what {@link keepSpare} made, and the last build its successor
 */
export function layOut(spare: string, next: string, isSound: boolean): void {
  rmSync(next, { recursive: true, force: true });
  if (!existsSync(spare)) return;
  if (isSound) renameSync(spare, next);
  else rmSync(spare, { recursive: true });
}

/**
 * Takes out of a new build what the spare held and the build did not make.
 *
 * @param started when the build began, in milliseconds since the Unix epoch: what was written since is
 * of the build, whether it is a page that may be restored or not
 */
export function removeStale(
  next: string,
  last: PageRecord,
  { pages }: PageRecord,
  started: number,
): void {
  for (const path of last.pages.keys()) {
    if (pages.has(path)) continue;
    const file = lstatSync(join(next, path), { throwIfNoEntry: false });
    if (!file || file.ctimeMs >= started) continue;
    rmSync(join(next, path));
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      if (readdirSync(join(next, above)).length > 0) break;
      rmSync(join(next, above), { recursive: true });
    }
  }
}

/**
 * Makes a spare of a build whose place another has taken: the pages that are the same in both. What
 * somebody changed after it was built is not among them.
 *
 * @param folder the build, which is gone from there afterwards
 * @param built its record
 * @param now the record of the build that took its place
 */
export function keepSpare(folder: string, spare: string, built: PageRecord, now: PageRecord): void {
  const isKept = (path: string) => {
    const page = built.pages.get(path);
    return page !== undefined && page === now.pages.get(path);
  };
  /** Returns whether anything is left below a path that is empty or ends in a slash. */
  const keep = (below: string): boolean => {
    let isLeft = false;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      const place = join(folder, path);
      const stays = entry.isDirectory()
        ? keep(`${path}/`)
        : isKept(path) && lstatSync(place).ctimeMs <= built.written;
      if (!stays) rmSync(place, { recursive: true });
      isLeft ||= stays;
    }
    return isLeft;
  };
  rmSync(spare, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  if (keep('')) renameSync(folder, spare);
  else rmSync(folder, { recursive: true });
}
