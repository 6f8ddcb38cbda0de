import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { progress } from '#entries/progress.ts';
import type { Drawn } from '#previews/drawn.ts';
import { keyOf } from '#previews/key.ts';
import { painted } from '#previews/painter.ts';
import type { Preview } from '#previews/preview.ts';
import { previewRecord } from '#previews/record.ts';
import { keep, kept, storeFolder } from '#previews/store.ts';

/** By file: two that ask at once wait for the same drawing. */
const underway = new Map<string, Promise<Buffer>>();

/**
 * The bytes of a preview: kept from an earlier build, or drawn now.
 *
 * @param store the folder of the cache, absolute
 * @throws naming what it is of, when it cannot be drawn
 */
export function previewFile(preview: Preview, store: string = storeFolder()): Promise<Buffer> {
  const file = join(store, keyOf(preview.drawing));
  const making = underway.get(file) ?? made(preview, store).finally(() => underway.delete(file));
  underway.set(file, making);
  return making;
}

async function made(preview: Preview, store: string): Promise<Buffer> {
  const key = keyOf(preview.drawing);
  const known = await kept(store, key);
  const drawn = known ?? (await drawnNow(preview, key, store));
  record(preview, key, drawn);
  return drawn.bytes;
}

async function drawnNow({ about, drawing }: Preview, key: string, store: string): Promise<Drawn> {
  const drawn = await painted(drawing).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${about}: the link preview cannot be drawn: ${reason}`);
  });
  previewRecord().drawn.push(key);
  // A store that cannot be written costs time and nothing else.
  await keep(store, key, drawn).catch(() => {});
  return drawn;
}

function record({ about }: Preview, key: string, { missing, unread }: Omit<Drawn, 'bytes'>): void {
  const { keys, faults } = previewRecord();
  keys.add(key);
  for (const grapheme of missing) {
    const points = Array.from(grapheme, (character) => {
      const point = character.codePointAt(0) ?? 0;
      return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    });
    faults.add(
      `${about}: no font has "${grapheme}" (${points.join(' ')}); the link preview shows a box or a ` +
        'bare letter in its place. A package of fonts and a row in src/previews/fonts.ts add a script',
    );
  }
  for (const file of unread) {
    faults.add(`${about}: the portrait ${file} cannot be read; the link preview is without it`);
  }
}

/**
 * Begins to draw all that are not kept, in the order given and beside whatever the build does
 * meanwhile.
 */
export function drawAhead(previews: readonly Preview[], store: string = storeFolder()): void {
  const shared = previewRecord();
  shared.settled = Promise.all([shared.settled, drawMissing(previews, store)]);
}

async function drawMissing(previews: readonly Preview[], store: string): Promise<void> {
  const { keys, say } = previewRecord();
  const files = new Set(await readdir(store).catch(() => []));
  const waiting: Preview[] = [];
  for (const preview of previews) {
    const key = keyOf(preview.drawing);
    keys.add(key);
    if (!files.has(key)) waiting.push(preview);
    // What could not be drawn is said in every build.
    else if (files.has(`${key}.json`)) await previewFile(preview, store);
  }
  // Lines of the build's log, in a terminal too: the line that is rewritten there says how far the pages are.
  const write = (line: string) => {
    say(line.trimEnd());
    return true;
  };
  const { step } = progress('previews', 'drawn', { isTTY: false, write });
  let done = 0;
  step(done, waiting.length);
  await Promise.allSettled(
    waiting.map(async (preview) => {
      await previewFile(preview, store);
      done += 1;
      step(done, waiting.length);
    }),
  );
}
