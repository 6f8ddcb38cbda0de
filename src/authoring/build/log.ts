/** What Astro 7.3 says while it builds, read along: no hook tells of single pages and images. */
import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';
import { progress } from '#entries/progress.ts';

export type Destination = AstroIntegrationLogger['options']['destination'];
type Message = Parameters<Destination['write']>[0];

/** What a build has done so far. */
export interface BuildCounts {
  /** Files made from routes: pages, feeds, twins. */
  pages: number;
  /** Those of them that are as in the last build. */
  restored: number;
  images: number;
  reused: number;
  /** How many images there are to be; known from the first on. */
  allImages: number;
}

export const noCounts: Readonly<BuildCounts> = {
  pages: 0,
  restored: 0,
  images: 0,
  reused: 0,
  allImages: 0,
};

/** Parts of a build in their order, of which Astro names two as it comes to them. */
export const buildStages = ['content', 'code', 'pages', 'images', 'the rest'] as const;
export type BuildStage = (typeof buildStages)[number];

const announced: readonly [string, BuildStage][] = [
  ['generating static routes', 'pages'],
  ['generating optimized images', 'images'],
];

/** Said of style that is newer than the minifier, which hands it on as it is: nobody can mend that. */
const newerStyle = "[lightningcss minify] 'target-current' is not recognized";

/** One of the lines that there is one of for every page or image. */
type Tick = 'pages' | 'restored' | 'made' | 'images';

/**
 * Takes in a message: counts what it tells of, and hands on the stage that it announces.
 *
 * @returns what kind of line it is, if there are very many of its kind
 */
export function heard(
  { message, newLine }: Pick<Message, 'message' | 'newLine'>,
  counts: BuildCounts,
  reach: (stage: BuildStage) => void,
): Tick | undefined {
  const text = stripVTControlCharacters(message);
  if (!newLine && text.startsWith('  ├─ ')) {
    counts.pages += 1;
    return 'pages';
  }
  if (/^ \((?:restored|cached)\)$/.test(text)) {
    counts.restored += 1;
    return 'restored';
  }
  // What it cannot write it says after the time, and that is to be read.
  if (/^ \(\+[\d.]+m?s\) $/.test(text)) return 'made';
  const [, all] = /^ {2}▶ \/.* \(\d+\/(\d+)\)$/.exec(text) ?? [];
  if (all !== undefined) {
    counts.images += 1;
    counts.allImages = Number(all);
    if (text.includes(' (reused cache entry) ')) counts.reused += 1;
    return 'images';
  }
  const stage = announced.find(([words]) => text.includes(words))?.[1];
  if (stage) reach(stage);
  return undefined;
}

/**
 * A destination for Astro's messages that reads along. In a terminal a line of progress stands for the
 * lines of single pages and images; anywhere else there is a line for each that is made, without the time
 * that a page took: pages are made side by side, and the next time may be another's.
 *
 * @param allPages how many pages there are to be, as far as is known
 */
export function readAlong(
  to: Destination,
  counts: BuildCounts,
  reach: (stage: BuildStage) => void,
  allPages: () => number,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
): Destination {
  const pages = progress('pages', 'made', out);
  const images = progress('images', 'made', out);
  /** The page that was named last: whether it was only restored is told at once. */
  let open: Message | undefined;
  const plain = (message: Message, tick: Tick | undefined) => {
    if (open && tick !== 'restored') to.write({ ...open, newLine: true });
    if (!tick || tick === 'images') to.write(message);
    open = tick === 'pages' ? message : undefined;
  };
  return {
    ...to,
    write(message) {
      if (message.level === 'warn' && message.message.includes(newerStyle)) return;
      const tick = heard(message, counts, reach);
      if (!out.isTTY) plain(message, tick);
      else if (tick === 'pages') pages.step(counts.pages, Math.max(counts.pages, allPages()));
      else if (tick === 'images') images.step(counts.images, counts.allImages);
      else if (!tick) {
        pages.end();
        images.end();
        to.write(message);
      }
    },
  };
}
