/** The image service of Astro 7.3: makes what src/images/recipes.ts describes, or fails with the reason. */
import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { opened } from '#images/pixels.ts';
import { encoded, formatOf, recipe, recipeOf } from '#images/recipes.ts';
import { cleanSvg } from '#images/svg.ts';

const service: LocalImageService = {
  ...baseService,
  /** @param transform its quality is the key of a recipe, so that addresses change with recipes */
  async transform(input, { src, width, quality }) {
    const name = recipeOf(String(quality));
    if (!name) throw new Error(`${String(src)}: there is no recipe ${String(quality)}`);
    if (name === 'clean-svg') {
      const svg = cleanSvg(Buffer.from(input).toString('utf8'));
      return { data: new TextEncoder().encode(svg), format: 'svg' };
    }
    const image = opened(Buffer.from(input), recipe(name).moving ?? false);
    const data = await encoded(
      image.resize({ ...(width && { width: Number(width) }), withoutEnlargement: true }),
      name,
    ).toBuffer();
    return { data: new Uint8Array(data), format: formatOf(name) };
  },
};

export default service;
