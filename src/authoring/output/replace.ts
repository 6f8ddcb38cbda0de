import { cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a whole build where the last one stands. In between is one moment without either, after which
 * {@link putBack} finds the last one again.
 *
 * @param next the new build, which is gone from there afterwards
 * @param dist the last one, if there is any
 * @returns where the last one is now, if there was any; where folders cannot be renamed, the new one,
 * of which `dist` has a copy
 */
export function takePlace(next: string, dist: string): string {
  const place = existsSync(dist) ? realpathSync(dist) : dist;
  const aside = asideOf(dist, next);
  rmSync(aside, { recursive: true, force: true });
  // A repository of its own, such as a worktree to publish from, stays where it is.
  if (!existsSync(join(place, '.git')) && renamed(next, place, aside)) return aside;
  fill(place, next);
  return next;
}

/** The last build again, where a process was killed just as the next took its place. */
export function putBack(dist: string, next: string): void {
  const aside = asideOf(dist, next);
  if (!existsSync(dist) && existsSync(aside)) renameSync(aside, dist);
}

const asideOf = (dist: string, next: string) => join(dirname(next), `${basename(dist)}-last`);

function renamed(next: string, place: string, aside: string): boolean {
  try {
    if (existsSync(place)) renameSync(place, aside);
  } catch (error) {
    if (cannotMove(error)) return false;
    throw error;
  }
  try {
    renameSync(next, place);
    return true;
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, place);
    if (cannotMove(error)) return false;
    throw error;
  }
}

/** Folders on two file systems, one that is mounted, one that a program holds open. */
const cannotMove = (error: unknown) =>
  /^(?:EXDEV|EBUSY|EPERM|EACCES|ENOTEMPTY)$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Gives a folder what another holds, file by file, and takes the rest out. */
function fill(place: string, next: string): void {
  cpSync(next, place, { recursive: true, force: true });
  prune(place, next);
}

function prune(place: string, next: string): void {
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const [old, kept] = [join(place, entry.name), join(next, entry.name)];
    if (entry.name === '.git') continue;
    if (!existsSync(kept)) rmSync(old, { recursive: true });
    else if (entry.isDirectory()) prune(old, kept);
  }
}
