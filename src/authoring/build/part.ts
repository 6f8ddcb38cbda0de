import type { AstroIntegration } from 'astro';
import { addressesIn, type Part } from '#authoring/output/part.ts';

/**
 * Makes one part of a build's pages, for the cache alone: another machine makes the others, and a build
 * on what they all kept (`npm run join`) restores every page.
 */
export function buildPart(part: Part): AstroIntegration {
  return {
    name: 'build-part',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((whole) => ({
          ...whole,
          async getStaticPaths() {
            const all = await whole.getStaticPaths();
            const own = addressesIn(part, all);
            logger.info(
              `part ${part.number} of ${part.of}: ${own.length} of ${all.length} addresses`,
            );
            return own;
          },
        }));
      },
    },
  };
}
