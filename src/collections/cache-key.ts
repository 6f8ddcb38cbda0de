import { createHash } from 'node:crypto';
import { countPath } from '#collections/path-count.ts';

/**
 * A static path with the key under which its page may be restored from the last build.
 *
 * A page reads nothing but its props and its code. The props hold finished data and the digests of
 * the files behind it, so that their hash covers neighbours, labels and image bytes; Astro itself
 * compares the code.
 */
export function keyed<Path extends { readonly params: object; readonly props: object }>(
  path: Path,
): Path & { cacheKey: string } {
  countPath();
  const cacheKey = createHash('sha256').update(JSON.stringify(path.props)).digest('base64url');
  return { ...path, cacheKey };
}
