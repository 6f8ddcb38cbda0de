import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Progress } from '#entries/progress.ts';
import { type Encoding, fromAnySystem, pays, shrinks } from '#hosting/compression.ts';

/** What was done: files that have a compressed copy now, their bytes, and those of the copies. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly br: number;
  readonly gz: number;
}

/**
 * Writes compressed copies beside the files of a folder that they pay for, and no others.
 *
 * @param cache where what was compressed is kept by its bytes; what this folder has no more is dropped
 * @param step hears how many of the files are looked at
 */
export async function compressFolder(
  folder: string,
  cache: string,
  step: Progress['step'] = () => {},
): Promise<Compressed> {
  const kept = join(cache, 'compressed');
  await mkdir(kept, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const there = new Set(
    entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)),
  );
  // What an earlier run wrote beside a file is none of the folder's own.
  const isCopy = (file: string) => /\.(?:br|gz)$/.test(file) && there.has(file.slice(0, -3));
  const files = [...there].filter((file) => !isCopy(file)).toSorted();
  const all = files.length;
  const asked = new Map<string, Promise<Uint8Array>>();
  let sum: Compressed = { files: 0, bytes: 0, br: 0, gz: 0 };
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      step(all - files.length - 1, all);
      const { bytes, br, gz } = await compressFile(file, kept, asked);
      const both = { files: sum.files + (br + gz > 0 ? 1 : 0), bytes: sum.bytes + bytes };
      sum = { ...both, br: sum.br + br, gz: sum.gz + gz };
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const name of await readdir(kept)) if (!asked.has(name)) await rm(join(kept, name));
  return sum;
}

async function compressFile(file: string, kept: string, asked: Map<string, Promise<Uint8Array>>) {
  const bytes = await readFile(file);
  const lengths = { bytes: 0, br: 0, gz: 0 };
  if (!shrinks(file, bytes.length)) return lengths;
  const key = createHash('sha256').update(bytes).digest('hex');
  for (const encoding of ['br', 'gz'] as const) {
    const name = `${key}.${encoding}`;
    const asking = asked.get(name) ?? known(join(kept, name), () => made[encoding](bytes));
    asked.set(name, asking);
    const compressed = await asking;
    if (!pays(bytes.length, compressed.length)) continue;
    await writeFile(`${file}.${encoding}`, compressed);
    lengths[encoding] = compressed.length;
    lengths.bytes = bytes.length;
  }
  return lengths;
}

/** The bytes in a file, or made and put there whole. */
async function known(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    const bytes = await make();
    const temporary = `${file}.${process.pid}`;
    await writeFile(temporary, bytes);
    await rename(temporary, file);
    return bytes;
  }
}

const made: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotli(bytes.length)),
  gz: async (bytes) => fromAnySystem(await promisify(gzip)(bytes, { level: 9 })),
};

const brotli = (length: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});
