/** A thread that has an index of some pages made, so that several can be made at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexFile } from '#authoring/search/files.ts';
import type { IndexedPage } from '#authoring/search/page.ts';
import { partOf } from '#authoring/search/part.ts';

/** What it is given. */
export interface Work {
  readonly pages: readonly IndexedPage[];
  readonly language: string;
}

/** What it says: how many pages it has read, and what was made of them in the end. */
export type Said = number | readonly IndexFile[];

const { pages, language } = workerData as Work;
const say = (said: Said) => parentPort?.postMessage(said);
say(
  await partOf(pages, language, (done) => {
    if (done % 50 === 0) say(done);
  }),
);
