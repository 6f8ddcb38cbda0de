import { said } from '#collections/file-problems.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Problem } from '#entries/problem.ts';
import type { FileMention, Written } from '#entries/source.ts';
import { imageFacts, trialOf } from '#images/facts.ts';

/** An image file where an entry first names it. */
export interface NamedImage {
  readonly entry: Written;
  readonly mention: FileMention;
  /** Absolute. */
  readonly path: string;
}

/**
 * Every image file that entries name, once.
 *
 * @param root the project's folder, absolute
 */
export function imagesNamed(entries: readonly Written[], root: string): NamedImage[] {
  const first = new Map<string, NamedImage>();
  for (const entry of entries) {
    for (const mention of entry.files) {
      const found = mention.kind === 'image' && mediaFile(root, entry.file, mention.target);
      if (!found || found.kind !== 'file' || first.has(found.path)) continue;
      first.set(found.path, { entry, mention, path: found.path });
    }
  }
  return [...first.values()];
}

/**
 * Images that cannot be delivered: what is no image, what is damaged, what would fill the memory.
 *
 * @param step hears how many it has looked into
 */
export async function imageProblems(
  images: readonly NamedImage[],
  step?: (done: number, of: number) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  // One after the other: an image that is new here is unpacked whole, with all cores.
  for (const [done, { entry, mention, path }] of images.entries()) {
    step?.(done, images.length);
    const facts = await imageFacts(path);
    const found = 'flaw' in facts || facts.kind === 'svg' ? facts : await trialOf(path, facts);
    if (!('flaw' in found)) continue;
    problems.push(
      said(entry, mention)('error', `the image ${mention.target} ${found.flaw}`, found.hint),
    );
  }
  return problems;
}
