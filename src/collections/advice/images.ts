/** Image files that are far larger than any page shows them, and those that are no images. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { said } from '#collections/file-problems.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Problem } from '#entries/problem.ts';
import type { FileMention, Source } from '#entries/source.ts';

/** A page shows at most 1600 pixels; a camera's picture is below this, a stitched one is not. */
const mostPixels = 5000;
const enoughPixels = 3200;
const megabyte = 1024 * 1024;
/** What git and every build carry along, though no reader loads it. */
const mostBytes = 5 * megabyte;
/** A drawing is delivered as it is. */
const mostDrawingBytes = megabyte;
/** How far into a file its size is looked for: photographs may begin with much else. */
const headers = [64 * 1024, 4 * megabyte];

/**
 * One problem for each image file, where an entry first names it.
 *
 * @param root the project's folder, absolute
 */
export async function unfitImages(entries: readonly Source[], root: string): Promise<Problem[]> {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const mention of entry.files) {
      const found = mention.kind === 'image' && mediaFile(root, entry.file, mention.target);
      if (!found || found.kind !== 'file' || seen.has(found.path)) continue;
      seen.add(found.path);
      problems.push(...(await problemOf(entry, mention, found.path)));
    }
  }
  return problems;
}

async function problemOf(entry: Source, mention: FileMention, path: string): Promise<Problem[]> {
  const { target } = mention;
  const say = said(entry, mention);
  const { size } = statSync(path);
  const isDrawing = /\.svg$/i.test(path);
  if (size > (isDrawing ? mostDrawingBytes : mostBytes)) {
    const message = `the image ${target} is ${(size / megabyte).toFixed(1)} MB`;
    const smaller = `save it with at most ${enoughPixels} pixels on its longer side, as JPEG or WebP`;
    const hint = isDrawing ? 'simplify the drawing, or save it as PNG' : smaller;
    return [say('warning', message, hint)];
  }
  if (isDrawing) return [];
  const pixels = await pixelsOf(path, size);
  if (!pixels) {
    const message = `the image ${target} cannot be read`;
    return [say('error', message, 'save it again as JPEG, PNG, WebP, AVIF or GIF')];
  }
  const { width, height } = pixels;
  if (Math.max(width, height) <= mostPixels) return [];
  const message = `the image ${target} is ${width} × ${height} pixels, far more than any page shows`;
  return [
    say('warning', message, `save it with at most ${enoughPixels} pixels on its longer side`),
  ];
}

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The size that the file's header gives, or undefined for what is no image. */
async function pixelsOf(path: string, size: number): Promise<Pixels | undefined> {
  // Neither of the two is loaded for a site whose pictures are all drawings.
  const { imageMetadata } = await import('astro/assets/utils');
  for (const length of headers) {
    try {
      return await imageMetadata(beginningOf(path, Math.min(length, size)), path);
    } catch {
      if (length >= size) break;
    }
  }
  // What the build uses has the last word.
  const { default: sharp } = await import('sharp');
  return sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
}

function beginningOf(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
