import sharp, { type Sharp } from 'sharp';
import { column } from '#images/layouts.ts';
import { encoded, formatOf, type RecipeName } from '#images/recipes.ts';
import { type Channel, similarity } from '#images/similarity.ts';
import { tried } from '#images/trial.ts';

/** An image file, and how like the original it looks where it stands. */
export interface Fidelity {
  readonly format: string;
  readonly bytes: number;
  /** Structural similarity, 1 for the same. */
  readonly like: number;
}

/** What readers get of an original in one width, beside what they would get otherwise. */
export interface Comparison {
  /** Pixels. */
  readonly width: number;
  /** Bytes of the file that an author puts into the project. */
  readonly original: number;
  /** One JPEG of quality 80 in the original's width, for everybody. */
  readonly jpeg: Fidelity;
  /** The best first. */
  readonly delivered: readonly Fidelity[];
}

/**
 * Encodes an image as it is delivered in the text column, and compares each file with the original,
 * both in the width that the file is made for.
 *
 * @param original an image file
 */
export async function comparisons(original: Buffer): Promise<Comparison[]> {
  const { recipes } = await tried(original, { moving: false });
  const one = await sharp(original).jpeg({ quality: 80 }).toBuffer();
  const all: Comparison[] = [];
  const { width: own } = await sharp(original).metadata();
  const widths = new Set(column.widths.map((width) => Math.min(width, own)));
  for (const width of widths) {
    const scaled = (file: Buffer) => sharp(file).resize({ width }).removeAlpha();
    const reference = await scaled(original).raw().toBuffer({ resolveWithObject: true });
    const { channels, height } = reference.info;
    const raw = { width, height, channels };
    const expected = await luma(sharp(reference.data, { raw }));
    const judged = async (format: string, bytes: number, image: Sharp): Promise<Fidelity> => ({
      format,
      bytes,
      like: similarity(expected, await luma(image)),
    });
    const made = async (name: RecipeName) => {
      const file = await encoded(sharp(reference.data, { raw }), name).toBuffer();
      return judged(formatOf(name), file.length, sharp(file));
    };
    all.push({
      width,
      original: original.length,
      jpeg: await judged('jpeg', one.length, scaled(one)),
      delivered: await Promise.all(recipes.map(made)),
    });
  }
  return all;
}

async function luma(image: Sharp): Promise<Channel> {
  const { data, info } = await image
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { values: data, width: info.width, height: info.height };
}
