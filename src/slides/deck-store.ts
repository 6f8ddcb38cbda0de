/**
 * What is kept of PDFs between builds, each thing under a name that all it depends on is hashed
 * into. Everything is renamed into place when it is whole, so that no reader meets half of it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import canvasPackage from '@napi-rs/canvas/package.json' with { type: 'json' };
import pdfPackage from 'pdfjs-dist/package.json' with { type: 'json' };
import { z } from 'zod';

/** Counted up when what is kept, or how a page is drawn, changes. */
const format = 1;
const version = [format, pdfPackage.version, canvasPackage.version].join(':');

export const storeFolder = (): string => join(process.cwd(), '.cache', 'slides');

/** The name in the store of what is made of a file for one use. */
export const storeName = (digest: string, use: string): string =>
  createHash('sha256').update([version, use, digest].join('\0')).digest('hex');

/** A small record of the store, or undefined when it is missing or damaged. */
export async function keptRecord<T>(file: string, shape: z.ZodType<T>): Promise<T | undefined> {
  try {
    return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export async function keepRecord(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const making = join(dirname(file), `${prefix}${randomUUID()}`);
  await writeFile(making, JSON.stringify(value));
  await rename(making, file);
}

const page = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  text: z.string(),
  /** Of the image, in bytes. */
  size: z.int().positive(),
});
const deck = z.object({ pages: z.array(page).min(1) });
export type KeptDeck = z.infer<typeof deck>;

/** The image of a page of the deck in a folder; pages count from 1. */
export const imagePath = (folder: string, number: number): string => join(folder, `${number}.png`);

/** The deck in a folder of the store, or undefined when it is not there whole. */
export async function keptDeck(folder: string): Promise<KeptDeck | undefined> {
  const kept = await keptRecord(join(folder, 'deck.json'), deck);
  if (!kept) return undefined;
  const found = kept.pages.map(async (_, at) => (await stat(imagePath(folder, at + 1))).size);
  const sizes = await Promise.all(found).catch(() => []);
  return kept.pages.every(({ size }, at) => sizes[at] === size) ? kept : undefined;
}

/**
 * Keeps the images that `make` puts into a folder, with the record it returns. Where another build
 * was faster, that one's deck stands; where a damaged one stands, it gives way.
 */
export async function keepDeck(
  folder: string,
  make: (into: string) => Promise<KeptDeck>,
): Promise<KeptDeck> {
  const store = dirname(folder);
  await mkdir(store, { recursive: true });
  await sweep(store);
  const making = await mkdtemp(join(store, prefix));
  try {
    const made = await make(making);
    await writeFile(join(making, 'deck.json'), JSON.stringify(made));
    if (await moved(making, folder)) return made;
    const other = await keptDeck(folder);
    if (other) return other;
    const damaged = join(store, `${prefix}${randomUUID()}`);
    if (await moved(folder, damaged)) await rm(damaged, { recursive: true, force: true });
    await rename(making, folder);
    return made;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

const moved = (from: string, to: string) =>
  rename(from, to).then(
    () => true,
    () => false,
  );

/** What is being made is named so; a build that was interrupted leaves it behind. */
const prefix = 'making-';
const abandoned = 3_600_000;

async function sweep(store: string): Promise<void> {
  const names = (await readdir(store)).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(store, name))) {
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > abandoned) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
