/** What was read once, on disk: an unchanged file is neither parsed nor validated again. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keepFile } from '#entries/kept-file.ts';
import type { Reading } from '#entries/source.ts';
import { siteUrl } from '#permalinks';

/** Reads through the store; {@link ReadingStore.close} writes what is new. */
export interface ReadingStore {
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
  return {
    async read(file, digest, make) {
      const key = `${file}\0${digest}`;
      const part = parts[digest.charCodeAt(0) % parts.length] ?? '';
      const reading = known.get(part)?.get(key) ?? (await make());
      used.get(part)?.set(key, reading);
      return reading;
    },
    close() {
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
