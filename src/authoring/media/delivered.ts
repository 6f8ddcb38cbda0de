/** What became of an image in the last build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

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
    const stem = stemOf(image);
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

/** How the names of all that is made of an image begin: its own, and a hash of its bytes. */
function stemOf(image: string): string {
  const digest = createHash('sha256').update(readFileSync(image)).digest('base64url');
  return `${basename(image, extname(image))}.${digest.replace(/[-_]/g, '').slice(0, 8)}`;
}
