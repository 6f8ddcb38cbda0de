/** Whether a build can be written where it belongs. */
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { AstroError } from 'astro/errors';

/**
 * Finds out before anything is built that a folder cannot be written to.
 *
 * @param folders absolute; of one that is not there, the folder that it would stand in counts
 * @throws with one line that names the folder
 */
export function needWritable(folders: readonly string[]): void {
  for (const folder of folders.map(nearestThere)) {
    try {
      accessSync(folder, constants.W_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const why = code === 'EROFS' ? 'its file system is read-only' : 'it is not yours to write';
      const refused = new AstroError(`the build cannot write to ${folder}: ${why} (${code})`);
      refused.name = 'NotWritable';
      refused.stack = '';
      throw refused;
    }
  }
}

const nearestThere = (folder: string): string =>
  existsSync(folder) ? folder : nearestThere(dirname(folder));

/** Bytes below which a disk is called full: a style sheet or a picture no longer fits. */
const little = 1_000_000;

/** What to say of a build that failed for want of room, or undefined where there is some. */
export function wantOfRoom(folder: string, statfs = statfsSync): string | undefined {
  const { bavail, bsize } = statfs(folder);
  const free = bavail * bsize;
  if (free >= little) return undefined;
  return `the disk that holds ${folder} is full: ${Math.floor(free / 1000)} kB are left — make room and build again; the last build is as it was`;
}
