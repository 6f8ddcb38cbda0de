import { createHash, hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexFile } from '#authoring/search/files.ts';
import type { IndexedPage } from '#authoring/search/page.ts';
import { partOf } from '#authoring/search/part.ts';
import type { Said, Work } from '#authoring/search/worker.ts';

/** Pages that are indexed together. */
export interface Part {
  /** What all that their index depends on is hashed into. */
  readonly key: string;
  readonly pages: readonly IndexedPage[];
}

/**
 * How many pages are indexed together at most, about. Pagefind takes 0.4 GB for so many, and no more
 * are indexed again when one of them changes.
 */
export const perPart = 1_500;

/**
 * Pages in parts, each page in one that its address alone decides: another page more changes no other
 * part, until there are twice as many.
 *
 * @param count of the pages
 * @param base what every index depends on
 */
export function inParts(
  pages: Iterable<IndexedPage>,
  count: number,
  base: string,
  size = perPart,
): Part[] {
  const length = 2 ** Math.max(0, Math.ceil(Math.log2(count / size)));
  const parts = Array.from({ length }, () => ({
    key: createHash('sha256').update(base),
    pages: [] as IndexedPage[],
  }));
  for (const page of pages) {
    const part = parts[Number(`0x${hash('sha256', page.url).slice(0, 8)}`) % length];
    part?.key.update(`\0${page.url}\0`).update(page.content);
    part?.pages.push(page);
  }
  return parts.map(({ key, pages: own }) => ({ key: key.digest('base64url'), pages: own }));
}

/** Pagefind works on one processor for most of its time. */
const atATime = Math.min(4, availableParallelism());

/** How parts are made. */
export interface Making {
  /** What all pages are taken to be in. */
  readonly language: string;
  /** Has the index of one of several parts made, or knows it. */
  readonly keep?: (
    part: Part,
    name: string,
    make: () => Promise<readonly IndexFile[]>,
  ) => Promise<readonly IndexFile[]>;
  /** Told how many pages have been read. */
  readonly step?: (done: number) => void;
}

/** The indexes of parts as Pagefind makes them: several at a time, if there are several. */
export async function indexesOf(
  parts: readonly Part[],
  { language, keep = (_part, _name, make) => make(), step }: Making,
): Promise<(readonly IndexFile[])[]> {
  const [first] = parts;
  if (first && parts.length === 1) return [await partOf(first.pages, language, step)];
  const indexes: (readonly IndexFile[])[] = parts.map(() => []);
  const read = parts.map(() => 0);
  const left = parts.entries();
  const work = async () => {
    for (const [place, part] of left) {
      const told = (done: number) => {
        read[place] = done;
        step?.(read.reduce((sum, one) => sum + one, 0));
      };
      const make = () => inThread({ pages: part.pages, language }, told);
      indexes[place] = await keep(part, `part-${place + 1}-of-${parts.length}`, make);
      read[place] = part.pages.length;
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return indexes;
}

function inThread(work: Work, step: (done: number) => void): Promise<readonly IndexFile[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('worker.ts', import.meta.url), { workerData: work });
    thread.on('message', (said: Said) => {
      if (typeof said === 'number') step(said);
      else resolve(said);
    });
    thread.on('error', reject);
    thread.on('exit', (status) => {
      reject(new Error(`the search index cannot be made: its thread ended with ${status}`));
    });
  });
}
