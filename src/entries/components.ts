import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder whose components `.mdx` entries may use, by file name, with or without an import. */
export const componentFolder = 'src/components/prose';

/** The names an entry may write as tags. */
export function componentNames(root: string): string[] {
  const folder = join(root, componentFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.slice(0, -'.astro'.length))
    .toSorted();
}
