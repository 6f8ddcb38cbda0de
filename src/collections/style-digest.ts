import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hashes all that the site's one style sheet is made of: its sources, the components that bring rules
 * of their own, and what imports them. Every page names the sheet by its content, also a page whose
 * code has nothing of what changed.
 *
 * @param root the project's folder
 */
export function styleDigest(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.astro', 'src/styles/**/*.*'], { cwd: root });
  for (const file of files.toSorted()) {
    hash.update(`${file.replaceAll('\\', '/')}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url');
}
