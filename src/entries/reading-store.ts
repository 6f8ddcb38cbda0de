/** What was read once, on disk: an unchanged file is neither parsed nor validated again. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openFileStamps } from '#entries/file-stamps.ts';
import { keepFile } from '#entries/kept-file.ts';
import type { Reading } from '#entries/source.ts';
import { siteUrl } from '#permalinks';

/** What was read of a file. */
export interface Kept {
  /** Of its text. */
  readonly digest: string;
  readonly reading: Reading;
}

/** Reads through the store; {@link ReadingStore.close} writes what is new. */
export interface ReadingStore {
  /** What was read of a file to which nobody wrote since; to be asked before the file is read. */
  readonly unchanged: (file: string) => Kept | undefined;
  /**
   * @param digest of the file's text
   * @param make reads the text, and nothing but the text
   */
  readonly read: (file: string, digest: string, make: () => Promise<Reading>) => Promise<Reading>;
  readonly close: () => void;
}

/** In parts, of which a change of one file writes one anew. */
const parts = [...'0123456789abcdef'];
const partFile = (part: string) => `.cache/entries/read-${part}.bin`;

/**
 * Opens the store of a project. A part that is missing, damaged or made by other code is empty; one
 * that cannot be written costs time and nothing else.
 *
 * @param root the project's folder, absolute
 */
export function openReadingStore(root: string): ReadingStore {
  const version = versionOf(root);
  const known = new Map(parts.map((part) => [part, stored(join(root, partFile(part)), version)]));
  const used = new Map(parts.map((part) => [part, new Map<string, Reading>()]));
  const stamps = openFileStamps(root);
  const placeOf = (file: string, digest: string) => ({
    part: parts[digest.charCodeAt(0) % parts.length] ?? '',
    key: `${file}\0${digest}`,
  });
  const use = (file: string, digest: string, reading: Reading) => {
    const { part, key } = placeOf(file, digest);
    used.get(part)?.set(key, reading);
    stamps.note(file, digest);
  };
  const find = (file: string, digest: string) => {
    const { part, key } = placeOf(file, digest);
    return known.get(part)?.get(key);
  };
  return {
    unchanged(file) {
      const digest = stamps.digestOf(file);
      const reading = digest === undefined ? undefined : find(file, digest);
      if (digest === undefined || !reading) return undefined;
      use(file, digest, reading);
      return { digest, reading };
    },
    async read(file, digest, make) {
      const reading = find(file, digest) ?? (await make());
      use(file, digest, reading);
      return reading;
    },
    close() {
      stamps.close();
      for (const [part, readings] of used) {
        const before = known.get(part);
        const isSame =
          before?.size === readings.size && readings.keys().every((key) => before.has(key));
        if (!isSame)
          keepFile(join(root, partFile(part)), serialize({ version, readings } satisfies Stored));
      }
    },
  };
}

/** Of the parsers, which package.json pins, of the code here that asks them, and of the schemas. */
function versionOf(root: string): string {
  const hash = createHash('sha256').update(`${process.version}\0${root}\0${siteUrl}`);
  const code = globSync('src/{entries,schemas}/*.ts').filter(
    (file) => !/\.test(?:-data)?\.ts$/.test(file),
  );
  const facts = ['package.json', 'src/permalinks.ts', 'src/site.config.ts'];
  for (const file of [...facts, ...code.toSorted()]) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

interface Stored {
  readonly version: string;
  readonly readings: ReadonlyMap<string, Reading>;
}

function stored(path: string, version: string): ReadonlyMap<string, Reading> {
  try {
    const read = deserialize(readFileSync(path)) as Partial<Stored> | undefined;
    if (read?.version === version && read.readings instanceof Map) return read.readings;
  } catch {
    // Not there yet, or cut in half: everything is read anew.
  }
  return new Map();
}
