import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as sorted paths from it with `/` between folders. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}

/** Files below a folder whose name or bytes hold a word. */
export function filesWith(folder: string, word: string): string[] {
  return filesIn(folder).filter(
    (file) => file.includes(word) || readFileSync(join(folder, file)).includes(word),
  );
}

/** The files that two folders do not have in common byte for byte. */
export function differences(one: string, other: string): string[] {
  const files = [new Set(filesIn(one)), new Set(filesIn(other))] as const;
  return [...files[0].union(files[1])]
    .filter(
      (file) =>
        !files[0].has(file) ||
        !files[1].has(file) ||
        !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    )
    .toSorted();
}
