import sharp, { type Sharp } from 'sharp';
import { opened } from '#images/pixels.ts';
import { encoded, type RecipeName } from '#images/recipes.ts';
import { type Channel, similarity } from '#images/similarity.ts';
import { toneOf } from '#images/tone.ts';

/** What came of encoding an image small in every way. */
export interface Trial {
  /** In which ways it is delivered, the one for every browser last. */
  readonly recipes: readonly RecipeName[];
  /** Classes of its colour; absent where something behind it is to show through. */
  readonly tone?: string;
}

/** Pixels across: enough to tell a photograph from a drawing, and soon done. */
const trialWidth = 640;
/** AVIF is worth a second set of files when it saves a reader at least this part of the bytes. */
const worthIt = 0.95;
/** Sharp edges and flat colour may cost a little more than lossy ones, which have a rim. */
const losslessMay = 1.25;
/**
 * AVIF of a photograph and of a drawing, the lightest first, with how much less like the original than
 * lossy WebP each may be. Grain, which the first smooths away, is seldom missed for its own sake.
 */
const photographed = [
  ['photograph-avif', 0.006],
  ['grain-avif', 0.012],
] as const;
const drawn = [['drawing-avif', 0.012]] as const;

/**
 * Encodes an image small in every way that it could be delivered, and chooses.
 *
 * @param from its path, or the file itself
 * @throws with the decoder's words when the file is damaged anywhere
 */
export async function tried(
  from: string | Buffer,
  { moving }: { readonly moving: boolean },
): Promise<Trial> {
  if (moving) {
    // Every frame is unpacked here, once.
    await opened(from, true)
      .resize({ width: 64, withoutEnlargement: true })
      .webp({ effort: 0 })
      .toBuffer();
    return { recipes: ['moving-webp'] };
  }
  const small = await opened(from)
    .resize({ width: trialWidth, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: small.info.width, height: small.info.height, channels: small.info.channels };
  const image = () => sharp(small.data, { raw });
  const { channels, isOpaque } = await image().toColourspace('srgb').stats();
  const tone = isOpaque ? { tone: toneOf(channels.slice(0, 3).map(({ mean }) => mean)) } : {};
  const original = await luma(image());
  const made = async (name: RecipeName) => {
    const file = await encoded(image(), name).toBuffer();
    const fits = Math.min(raw.width, raw.height) > 10;
    return {
      name,
      bytes: file.length,
      like: fits ? similarity(original, await luma(sharp(file))) : 1,
    };
  };
  const [lossy, lossless] = await Promise.all([made('photograph-webp'), made('drawing-webp')]);
  const isDrawn = lossless.bytes <= lossy.bytes * losslessMay;
  const plain = isDrawn ? lossless : lossy;
  for (const [name, tolerance] of isDrawn ? drawn : photographed) {
    const avif = await made(name);
    if (avif.like >= lossy.like - tolerance && avif.bytes < plain.bytes * worthIt)
      return { recipes: [name, plain.name], ...tone };
  }
  return { recipes: [plain.name], ...tone };
}

/** What an eye sees most of: the lightness. */
async function luma(image: Sharp): Promise<Channel> {
  const { data, info } = await image
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { values: data, width: info.width, height: info.height };
}
