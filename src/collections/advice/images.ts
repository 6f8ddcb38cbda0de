/** Image files that are far larger than any page shows them. */
import { said } from '#collections/file-problems.ts';
import { imagesNamed, type NamedImage } from '#collections/image-problems.ts';
import type { Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';
import { imageFacts } from '#images/facts.ts';

/** A page shows at most 1600 pixels; a camera's picture is below this, a stitched one is not. */
const mostPixels = 5000;
const enoughPixels = 3200;
const megabyte = 1024 * 1024;
/** What git and every build carry along, though no reader loads it. */
const mostBytes = 5 * megabyte;
/** A drawing is delivered as it is. */
const mostDrawingBytes = megabyte;

/**
 * One problem for each image file, where an entry first names it.
 *
 * @param root the project's folder, absolute
 */
export async function unfitImages(entries: readonly Source[], root: string): Promise<Problem[]> {
  const all = imagesNamed(entries, root).map(problemOf);
  return (await Promise.all(all)).flat();
}

async function problemOf({ entry, mention, path }: NamedImage): Promise<Problem[]> {
  const facts = await imageFacts(path);
  // The inspection says it.
  if ('flaw' in facts) return [];
  const { target } = mention;
  const say = said(entry, mention);
  const { bytes, width, height } = facts;
  const isDrawing = facts.kind === 'svg';
  if (bytes > (isDrawing ? mostDrawingBytes : mostBytes)) {
    const message = `the image ${target} is ${(bytes / megabyte).toFixed(1)} MB`;
    const smaller = `save it with at most ${enoughPixels} pixels on its longer side, as JPEG or WebP`;
    const hint = isDrawing ? 'simplify the drawing, or save it as PNG' : smaller;
    return [say('warning', message, hint)];
  }
  if (isDrawing || Math.max(width, height) <= mostPixels) return [];
  const message = `the image ${target} is ${width} × ${height} pixels, far more than any page shows`;
  return [
    say('warning', message, `save it with at most ${enoughPixels} pixels on its longer side`),
  ];
}
