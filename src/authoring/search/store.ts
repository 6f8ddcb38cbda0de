/** The last search index, on disk, and those of its parts: one of the same documents is not made again. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexFile } from '#authoring/search/files.ts';
import { keepFile } from '#entries/kept-file.ts';

const folder = join('.cache', 'search');

interface Stored {
  readonly key: string;
  /** Of the files, so that a store cut in half or written over is never taken for an index. */
  readonly digest: string;
  readonly files: Uint8Array;
}

/**
 * The index kept under a key, or the one that `make` makes, which is then kept in its place. A store
 * that is missing, damaged or cannot be written costs time and nothing else.
 *
 * @param key what all that an index depends on is hashed into
 * @param root the project's folder, absolute
 * @param name which of the indexes that are kept side by side
 */
export async function keptIndex(
  key: string,
  root: string,
  make: () => Promise<readonly IndexFile[]>,
  name = 'index',
): Promise<{ readonly files: readonly IndexFile[]; readonly kept: boolean }> {
  const path = join(root, folder, `${name}.bin`);
  const known = stored(path, key);
  if (known) return { files: known, kept: true };
  const files = await make();
  const bytes = serialize(files);
  keepFile(path, serialize({ key, digest: digestOf(bytes), files: bytes } satisfies Stored));
  return { files, kept: false };
}

/** Forgets the parts of an index that has other parts now. */
export function forgetParts(root: string, now: ReadonlySet<string>): void {
  for (const file of globSync('part-*.bin', { cwd: join(root, folder) })) {
    if (!now.has(file.replace(/\.bin$/, ''))) rmSync(join(root, folder, file), { force: true });
  }
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

function stored(path: string, key: string): readonly IndexFile[] | undefined {
  try {
    const read = deserialize(readFileSync(path)) as Partial<Stored> | undefined;
    if (read?.key !== key || !read.files || digestOf(read.files) !== read.digest) return undefined;
    return deserialize(read.files) as readonly IndexFile[];
  } catch {
    return undefined;
  }
}
