import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { previewRecord } from '#previews/record.ts';
import { storeFolder, sweep } from '#previews/store.ts';

/**
 * Lets link previews speak in the build's log: how far they are, how many there are, and what of them
 * could not be drawn as it was written. Then removes from their store what nothing uses any more.
 */
export function previewReport(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'preview-report',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        previewRecord().say = (line) => logger.info(line);
      },
      'astro:build:done': async ({ logger }) => {
        const { settled, keys, drawn, faults } = previewRecord();
        await settled;
        logger.info(previewLine(keys.size, drawn.length));
        for (const fault of [...faults].toSorted()) logger.warn(fault);
        await sweep(storeFolder(root), keys);
      },
    },
  };
}

/** `previews: 42, 3 of them drawn now`, or `previews: 42, as before`. */
export function previewLine(all: number, drawn: number): string {
  const how = drawn === all ? 'all drawn now' : `${drawn} of them drawn now`;
  return `previews: ${all}, ${drawn > 0 ? how : 'as before'}`;
}
