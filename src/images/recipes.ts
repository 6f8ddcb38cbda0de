import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** How an image is encoded: a format with sharp's options for it. */
interface Recipe {
  readonly format: 'avif' | 'jpeg' | 'svg' | 'webp';
  readonly options: Readonly<Record<string, number | boolean | string>>;
  /** Whether all frames of a moving image go in; of others, and otherwise, the first. */
  readonly moving?: boolean;
}

/** Ten bits round less than eight, for fewer bytes; colour at half the width, as in WebP, shows on lines alone. */
const softly = { effort: 4, bitdepth: 10, chromaSubsampling: '4:2:0' } as const;

/**
 * AVIF and WebP of a photograph are about as like their original as each other. AVIF takes five times
 * the work of its quick setting for a fifth fewer bytes; an image is encoded once.
 */
const recipes = {
  'photograph-avif': { format: 'avif', options: { ...softly, quality: 50 } },
  'grain-avif': { format: 'avif', options: { ...softly, quality: 54 } },
  'drawing-avif': { format: 'avif', options: { quality: 52, effort: 4 } },
  'photograph-webp': {
    format: 'webp',
    options: { quality: 74, effort: 5, smartSubsample: true },
  },
  'drawing-webp': { format: 'webp', options: { lossless: true, effort: 5 } },
  /** Dozens on a page: the quick setting. */
  'slide-webp': { format: 'webp', options: { quality: 80 } },
  'moving-webp': { format: 'webp', options: { quality: 70 }, moving: true },
  /** Cleaned by images/svg.ts; counted up when that cleans another way. */
  'clean-svg': { format: 'svg', options: { version: 1 } },
  'preview-jpeg': { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
} as const satisfies Readonly<Record<string, Recipe>>;

export type RecipeName = keyof typeof recipes;
export const recipeNames = Object.keys(recipes) as RecipeName[];
export const recipe = (name: RecipeName): Recipe => recipes[name];

/**
 * Names a recipe with all that its images depend on, so that a change of any gives them other
 * addresses.
 */
export function recipeKey(name: RecipeName): string {
  const text = JSON.stringify([recipe(name), sharp.versions]);
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** The recipe that a key names. */
export const recipeOf = (key: string): RecipeName | undefined =>
  recipeNames.find((name) => key === recipeKey(name));

export const formatOf = (name: RecipeName): Recipe['format'] => recipe(name).format;

/** An image in a recipe's format. Transparent parts are white in a JPEG, which has none. */
export function encoded(image: Sharp, name: RecipeName): Sharp {
  const { format, options } = recipe(name);
  if (format === 'svg') throw new Error('no image of pixels becomes a drawing');
  const ground = format === 'jpeg' ? image.flatten({ background: '#fff' }) : image;
  return ground.toFormat(format, options);
}
