/** Pictures of authors and entries, as previews show them. */
import { join } from 'node:path';
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import sharp from 'sharp';
import { type CardPicture, mostBytes, previewSize } from '#previews/card.ts';

/** Pixels of a portrait's side: as large as one is ever drawn. */
const side = 320;

/** A picture as a square around what it shows. @throws with sharp's words when it cannot be read */
export async function portraitOf({ file }: CardPicture, root: string): Promise<Canvas> {
  const { data } = await read(join(root, file))
    .resize(side, side, { fit: 'cover', position: 'attention' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.putImageData(new ImageData(new Uint8ClampedArray(data), side, side), 0, 0);
  return canvas;
}

/** How much of a cover may be cut off to fill the frame; one of another shape stands on paper. */
const cutAway = 1.3;
const qualities = [82, 70, 56, 40, 24];

/**
 * A cover as a JPEG of a preview's size.
 *
 * @param paper the colour behind it, `#rrggbb`
 * @throws with sharp's words when it cannot be read
 */
export async function coverOf({ file }: CardPicture, root: string, paper: string): Promise<Buffer> {
  const source = read(join(root, file));
  const { width, height, autoOrient } = await source.metadata();
  const shape = (autoOrient.width || width) / (autoOrient.height || height);
  const ratio = shape / (previewSize.width / previewSize.height);
  const fit = ratio < cutAway && ratio > 1 / cutAway ? 'cover' : 'contain';
  const pixels = await source
    .flatten({ background: paper })
    .resize(previewSize.width, previewSize.height, { fit, background: paper })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const encoded = (quality: number, blur = 0) => {
    const image = sharp(pixels.data, { raw: pixels.info });
    return (blur > 0 ? image.blur(blur) : image).jpeg({ quality }).toBuffer();
  };
  for (const quality of qualities) {
    const file = await encoded(quality);
    if (file.length < mostBytes) return file;
  }
  // Nothing but noise is as large.
  return encoded(24, 4);
}

/** Turned as its camera was held, in sRGB. */
const read = (path: string) => sharp(path, { failOn: 'error' }).autoOrient().toColourspace('srgb');
