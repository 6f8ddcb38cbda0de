import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

/** SHA-256 of a file's content, base64url. */
export const contentDigest = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url');

/**
 * How the names of all that is made of an image begin: its own name and a hash of its content.
 *
 * @param digest of the content, as {@link contentDigest} gives it
 */
export const outputStem = (path: string, digest: string): string =>
  `${plain(basename(path, extname(path)))}.${digest.replace(/[-_]/g, '').slice(0, 8)}`;

/** A file's name without what means something in an address, a candidate of a `srcset` or a shell. */
export const plain = (name: string): string => name.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-');
