import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DeckError } from '#slides/deck-error.ts';

/** A file by its content. */
export interface PdfFile {
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly bytes: number;
}

const digests = new Map<string, string>();

/**
 * @param path absolute
 * @throws DeckError when there is no file, or nothing in it
 */
export async function pdfFile(path: string): Promise<PdfFile> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (!found?.isFile()) throw new DeckError({ kind: 'missing' });
  if (found.size === 0n) throw new DeckError({ kind: 'empty' });
  const key = [path, found.ino, found.size, found.mtimeNs].join('\0');
  const digest = digests.get(key) ?? (await digestOf(path));
  digests.set(key, digest);
  return { digest, bytes: Number(found.size) };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
