import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type DeliveredFile, deliveredIn } from '#authoring/media/delivered.ts';
import { type MediaUse, mediaUses } from '#collections/media-uses.ts';
import type { Content } from '#entries/source.ts';

/** An image of the project, what readers get of it, and who names it. */
export interface ListedImage {
  /** Path from the project's root. */
  readonly file: string;
  /** Of the original. */
  readonly bytes: number;
  /** In the last build, the smallest first; undefined where there is no build. */
  readonly delivered: readonly DeliveredFile[] | undefined;
  readonly uses: readonly MediaUse[];
  /** Entries in which its name stands, where none names it as an image. */
  readonly hints: readonly string[];
}

export const isUsed = ({ uses, hints }: ListedImage): boolean => uses.length + hints.length > 0;

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/**
 * Every image in `src/media` and beside entries, by path.
 *
 * @param root the project's folder, absolute
 */
export function listedImages(content: Content, root: string): ListedImage[] {
  const delivered = deliveredIn(join(root, 'dist'));
  return mediaUses(content, root)
    .filter(({ file }) => imageFile.test(file))
    .map(({ file, uses, hints }) => {
      const path = join(root, file);
      return { file, bytes: statSync(path).size, delivered: delivered?.(path), uses, hints };
    });
}
