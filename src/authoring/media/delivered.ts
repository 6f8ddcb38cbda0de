/** What became of an image in the last build. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDigest, outputStem } from '#images/output-name.ts';

/** A file that readers get. */
export interface DeliveredFile {
  /** Its name in the output's folder of hashed files. */
  readonly name: string;
  readonly bytes: number;
}

/** Where a build puts what has a hash in its name, from the root of the output. */
const hashedFolder = '_astro';

/**
 * Finds the files that a build made of an image.
 *
 * @param output the folder of the build, absolute
 * @returns undefined where there is no build
 */
export function deliveredIn(output: string): ((image: string) => DeliveredFile[]) | undefined {
  const folder = join(output, hashedFolder);
  const names = namesIn(folder);
  if (!names) return undefined;
  return (image) => {
    const stem = outputStem(image, contentDigest(readFileSync(image)));
    return names
      .filter((name) => name.startsWith(`${stem}_`) || name.startsWith(`${stem}.`))
      .map((name) => ({ name, bytes: statSync(join(folder, name)).size }))
      .toSorted((a, b) => a.bytes - b.bytes);
  };
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
