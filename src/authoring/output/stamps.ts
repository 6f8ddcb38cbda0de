/** What a file was, told without reading it. */
import { lstatSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { keepFile } from '#entries/kept-file.ts';

/** What files were, by their path in a folder. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * What any writing of a file changes, and a copy of it has another of: compared for being the same,
 * never for being earlier or later. Moving the folder it is in changes nothing.
 *
 * @returns nothing where there is no file
 */
export function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ') : '';
}

/**
 * @param paths from the folder
 * @param known what is known of some of them, at which nobody has to look
 */
export function stampsIn(
  folder: string,
  paths: Iterable<string>,
  known: (path: string) => string | undefined = () => undefined,
): Stamps {
  const stamps = new Map<string, string>();
  for (const path of paths) stamps.set(path, known(path) ?? stampOf(`${folder}/${path}`));
  return stamps;
}

export function keepStamps(file: string, stamps: Stamps): void {
  keepFile(file, JSON.stringify(Object.fromEntries(stamps)));
}

const kept = z.record(z.string(), z.string());

/** The stamps kept in a file; none where it is missing or damaged. */
export function keptStamps(file: string): Stamps {
  try {
    return new Map(Object.entries(kept.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch {
    return new Map();
  }
}
