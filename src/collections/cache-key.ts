import { createHash } from 'node:crypto';
import { countPath } from '#collections/path-count.ts';
import { styleDigest } from '#collections/style-digest.ts';

const styles = styleDigest(process.cwd());

/**
 * A static path with the key under which its page may be restored from the last build.
 *
 * A page reads nothing but its props, its code and the name of the style sheet. The props hold
 * finished data and the digests of the files behind it, so that their hash covers neighbours, labels
 * and image bytes; Astro itself compares the code.
 */
export function keyed<Path extends { readonly params: object; readonly props: object }>(
  path: Path,
): Path & { cacheKey: string } {
  countPath();
  const cacheKey = createHash('sha256')
    .update(`${styles}\0${JSON.stringify(path.props)}`)
    .digest('base64url');
  return { ...path, cacheKey };
}
