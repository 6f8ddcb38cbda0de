/** What was parsed once, on disk: an unchanged file is not parsed again. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keepFile } from '#entries/kept-file.ts';
import { type Parsed, parsedOf } from '#entries/parsed.ts';

/** Parses through the store; {@link ParsedStore.close} writes what is new. */
export interface ParsedStore {
  readonly parse: (file: string, text: string) => Promise<Parsed>;
  readonly close: () => void;
}

const storeFile = '.cache/entries/parsed.bin';

/**
 * Opens the store of a project. A store that is missing, damaged or made by other code is empty; one
 * that cannot be written costs time and nothing else.
 *
 * @param root the project's folder, absolute
 */
export function openParsedStore(root: string): ParsedStore {
  const path = join(root, storeFile);
  const version = versionOf(root);
  const known = stored(path, version);
  const used = new Map<string, Parsed>();
  let added = 0;
  return {
    async parse(file, text) {
      const key = createHash('sha256').update(`${file}\0${text}`).digest('base64url');
      let parsed = known.get(key);
      if (!parsed) {
        parsed = await parsedOf(file, text);
        added += 1;
      }
      used.set(key, parsed);
      return parsed;
    },
    close() {
      if (added > 0 || used.size < known.size)
        keepFile(path, serialize({ version, parsed: used } satisfies Stored));
    },
  };
}

/** Of the parsers, which package.json pins, and of the code here that asks them. */
function versionOf(root: string): string {
  const hash = createHash('sha256').update(`${process.version}\0${root}`);
  const code = globSync('src/entries/*.ts').filter((file) => !/\.test(?:-data)?\.ts$/.test(file));
  for (const file of ['package.json', ...code.toSorted()]) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

interface Stored {
  readonly version: string;
  readonly parsed: ReadonlyMap<string, Parsed>;
}

function stored(path: string, version: string): ReadonlyMap<string, Parsed> {
  try {
    const read = deserialize(readFileSync(path)) as Partial<Stored> | undefined;
    if (read?.version === version && read.parsed instanceof Map) return read.parsed;
  } catch {
    // Not there yet, or cut in half: everything is parsed anew.
  }
  return new Map();
}
