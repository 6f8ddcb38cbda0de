import { type Extension, mediaTypes, textTypes } from '#hosting/media-types.ts';

/** What servers look for beside a file (RFC 9110 §8.4.1, RFC 7932). */
export type Encoding = 'br' | 'gz';

/** Below this a file is one packet either way. */
const smallest = 1000;
/** What a browser's work and a server's disk are worth: a tenth of the bytes. */
const worth = 0.9;

/** Whether a file is of a kind that compression shrinks. */
export function shrinks(name: string, bytes: number): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1) as Extension;
  return bytes >= smallest && textTypes.includes(mediaTypes[extension]);
}

/** Whether the compressed file is so much smaller that it is kept. */
export const pays = (bytes: number, compressed: number): boolean => compressed <= bytes * worth;

/**
 * A gzip file without the system it was made on, which its header names (RFC 1952 §2.3.1), so that
 * every system makes the same bytes.
 */
export function fromAnySystem(gzip: Uint8Array): Uint8Array {
  const same = Uint8Array.from(gzip);
  same[9] = 255;
  return same;
}
