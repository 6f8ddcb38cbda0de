import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type KnownPages, type PageFacts, takeKnown } from '#authoring/output/page-facts.ts';
import { pageRecord } from '#authoring/output/page-record.ts';

let known: KnownPages | undefined;

/**
 * What a page of this build shows and plays, for what is made of all pages at its end.
 *
 * @param path of the document in the output
 * @throws before the pages are there
 */
export function factsOf(path: string): PageFacts {
  if (!known) throw new Error('no page has been built yet');
  return known.factsOf(path);
}

/** Knows the pages of a build, and keeps it for the next. Stands after all that asks. */
export function pageFacts(): AstroIntegration {
  let [cache, output] = ['', ''];
  let knownOf: ReturnType<typeof takeKnown> | undefined;
  return {
    name: 'page-facts',
    hooks: {
      'astro:config:done': ({ config }) => {
        [cache, output] = [fileURLToPath(config.cacheDir), fileURLToPath(config.outDir)];
      },
      'astro:build:start': () => {
        knownOf = takeKnown(join(cache, 'page-facts.json'), pageRecord(cache));
      },
      'astro:build:generated': () => {
        known = knownOf?.(output, pageRecord(cache));
      },
      'astro:build:done': () => {
        known?.keep();
      },
    },
  };
}
