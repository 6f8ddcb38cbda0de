import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countPath } from '#collections/path-count.ts';
import { outputFolder } from '#images/output-folder.ts';

/**
 * A static path with the key under which its page may be restored from the last build.
 *
 * A page reads nothing but its props, its code and the names of the style sheets. The props hold
 * finished data and the digests of the files behind it, so that their hash covers neighbours, labels
 * and image bytes; Astro itself compares the code.
 */
export function keyed<Path extends { readonly params: object; readonly props: object }>(
  path: Path,
): Path & { cacheKey: string } {
  countPath();
  sheets ??= sheetsIn(outputFolder());
  const cacheKey = createHash('sha256')
    .update(`${sheets}\0${JSON.stringify(path.props)}`)
    .digest('base64url');
  return { ...path, cacheKey };
}

let sheets: string | undefined;

/** Each sheet is named by its content, also on a page whose code has nothing of what changed in it. */
function sheetsIn(output: string | undefined): string {
  const folder = output && join(output, '_astro');
  if (!folder || !existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .join(' ');
}
