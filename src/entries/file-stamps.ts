/** Which files lie there as they were read, told without a look at their bytes: as git tells it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '#entries/kept-file.ts';

export interface FileStamps {
  /**
   * The digest that was noted of a file, if nobody wrote to it since.
   *
   * @param file path from the project's root
   */
  readonly digestOf: (file: string) => string | undefined;
  /** Notes the digest of a file for the next opening; it has to be asked for before the file is read. */
  readonly note: (file: string, digest: string) => void;
  readonly close: () => void;
}

const stampsFile = '.cache/entries/stamps.json';

/** Milliseconds for which a file has to lie there: some disks tell time by two seconds. */
const settled = 2_000;

/** By file: its stamp, and the digest of its text. */
type Noted = Readonly<Record<string, readonly [stamp: string, digest: string]>>;

/**
 * Opens the stamps of a project. Those that are missing or damaged cost time and nothing else.
 *
 * @param root the project's folder, absolute
 */
export function openFileStamps(root: string): FileStamps {
  const before = new Map(Object.entries(noted(join(root, stampsFile))));
  const stamps = new Map<string, string>();
  const after = new Map<string, readonly [string, string]>();
  return {
    digestOf(file) {
      const stamp = stampOf(join(root, file));
      if (stamp === undefined) return undefined;
      stamps.set(file, stamp);
      const [known, digest] = before.get(file) ?? [];
      return known === stamp ? digest : undefined;
    },
    note(file, digest) {
      const stamp = stamps.get(file);
      if (stamp !== undefined) after.set(file, [stamp, digest]);
    },
    close() {
      const isSame =
        after.size === before.size &&
        after.entries().every(([file, [stamp]]) => before.get(file)?.[0] === stamp);
      if (!isSame) keepFile(join(root, stampsFile), JSON.stringify(Object.fromEntries(after)));
    },
  };
}

/** Another for every change of a file; undefined while a change could leave it the same. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const { dev, ino, size, mtimeMs, ctimeMs } = stat;
  // Nobody can set the time of the last change but by the clock.
  return Date.now() - Math.max(mtimeMs, ctimeMs) < settled
    ? undefined
    : [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}

function noted(path: string): Noted {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read === 'object' && read !== null ? (read as Noted) : {};
  } catch {
    // Not there yet, or cut in half.
    return {};
  }
}
