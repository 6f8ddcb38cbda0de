/** What the end of a build has to know of its pages: each is read once, and not again while it is as it was. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PageRecord } from '#authoring/output/page-record.ts';
import { keepFile } from '#entries/kept-file.ts';
import { imagesIn } from '#feeds/sitemap.ts';
import { nothingPlays, playsIn } from '#hosting/policy.ts';

const facts = z.object({
  /** Absolute addresses of the images in its text. */
  images: z.array(z.string()).readonly(),
  /** What its policy lets it play. */
  plays: z.object({
    'frame-src': z.array(z.string()).readonly(),
    'media-src': z.array(z.string()).readonly(),
  }),
});
export type PageFacts = z.output<typeof facts>;
const kept = z.record(z.string(), facts);

const nothing: PageFacts = { images: [], plays: nothingPlays };

/** As much of a document as its policy stands in: the first of its head. */
const head = 4096;

function factsIn(html: string): PageFacts {
  const images = imagesIn(html).map(({ url }) => url);
  return { images, plays: playsIn(html.slice(0, head)) };
}

const isEmpty = ({ images, plays }: PageFacts) =>
  images.length + plays['frame-src'].length + plays['media-src'].length === 0;

/** The facts of pages by their path in the output. */
export interface KnownPages {
  readonly factsOf: (path: string) => PageFacts;
  /** Keeps what was asked for, for the next build. */
  readonly keep: () => void;
}

/**
 * Takes what the last build kept, of which nothing is there then: a build that does not keep anything
 * leaves nothing that is older than its pages.
 *
 * @param file where it is kept, absolute
 * @param last the record of the last build
 */
export function takeKnown(file: string, last: PageRecord) {
  const before = keptIn(file);
  rmSync(file, { force: true });
  return (output: string, now: PageRecord): KnownPages => {
    const known = new Map<string, PageFacts>();
    const made = (path: string): PageFacts => {
      const key = now.pages.get(path);
      if (before && key !== undefined && last.pages.get(path) === key)
        return before[path] ?? nothing;
      return factsIn(readFileSync(join(output, path), 'utf8'));
    };
    return {
      factsOf(path) {
        const found = known.get(path) ?? made(path);
        known.set(path, found);
        return found;
      },
      keep() {
        const told = Object.fromEntries([...known].filter(([, found]) => !isEmpty(found)));
        if (known.size > 0) keepFile(file, JSON.stringify(told satisfies z.input<typeof kept>));
      },
    };
  };
}

function keptIn(file: string): z.output<typeof kept> | undefined {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
