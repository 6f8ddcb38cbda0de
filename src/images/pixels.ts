import sharp, { type Sharp } from 'sharp';

/** Pixels of all frames together. A photograph of 61 megapixels is within; what is beyond would fill the memory. */
export const mostPixels = 100_000_000;
/** Seconds for one step with one image, after which it is given up. */
const patience = 120;

// Each image is read once: what libvips would keep of it is never used.
sharp.cache(false);

/**
 * An image upright and in sRGB, whatever its file says of them; nothing else of the file's is in
 * what is made of it. What is cut off or damaged fails instead of coming out grey.
 *
 * @param all whether with all frames, which stand one below the other
 */
export const opened = (image: string | Buffer, all = false): Sharp =>
  sharp(image, {
    failOn: 'error',
    limitInputPixels: mostPixels,
    ...(all && { pages: -1 }),
  })
    .timeout({ seconds: patience })
    .autoOrient()
    .toColourspace('srgb');
