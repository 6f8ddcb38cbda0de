/**
 * Pictures that were drawn, in `.cache/previews`, each under a name that all it depends on is hashed
 * into. A file is renamed into place when it is whole, so that no reader meets half of it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Drawn } from '#previews/drawn.ts';

export const storeFolder = (root: string = process.cwd()): string =>
  join(root, '.cache', 'previews');

/** What could not be drawn, beside the picture; most have no such file. */
const notes = z.object({ missing: z.array(z.string()), unread: z.array(z.string()) });

/** What is being written is named so; a build that was interrupted leaves it behind. */
const prefix = 'making-';

/** How a whole PNG and a whole JPEG end. */
const ends = [Buffer.from('IEND\xae\x42\x60\x82', 'latin1'), Buffer.from([0xff, 0xd9])];

/** The picture kept under a key, or undefined where it is missing or damaged. */
export async function kept(folder: string, key: string): Promise<Drawn | undefined> {
  const bytes = await readFile(join(folder, key)).catch(() => undefined);
  if (!bytes || !ends.some((end) => bytes.subarray(-end.length).equals(end))) return undefined;
  const text = await readFile(join(folder, `${key}.json`), 'utf8').catch(() => undefined);
  const found = text === undefined ? undefined : notes.safeParse(parsed(text)).data;
  return { bytes, ...(found ?? { missing: [], unread: [] }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function keep(folder: string, key: string, drawn: Drawn): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bytes, missing, unread } = drawn;
  // Before the picture: where that is, its notes are.
  if (missing.length + unread.length > 0)
    await placed(folder, `${key}.json`, JSON.stringify({ missing, unread }));
  await placed(folder, key, bytes);
}

async function placed(folder: string, name: string, content: string | Buffer): Promise<void> {
  const making = join(folder, `${prefix}${randomUUID()}`);
  await writeFile(making, content);
  await rename(making, join(folder, name));
}

/** Milliseconds for which what no build uses is kept: another may be using it now. */
const grace = 86_400_000;

/**
 * Removes what no key names and has not been written for a day.
 *
 * @param now milliseconds since the Unix epoch
 * @returns how many pictures
 */
export async function sweep(
  folder: string,
  keys: ReadonlySet<string>,
  now: number = Date.now(),
): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const key = name.replace(/\.json$/, '');
    if (keys.has(key)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found || now - found.mtimeMs < grace) continue;
    await rm(path, { force: true });
    if (name === key && !name.startsWith(prefix)) swept += 1;
  }
  return swept;
}
