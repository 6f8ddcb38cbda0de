import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { mediaFile } from '#entries/media-file.ts';
import type { CardPicture } from '#previews/card.ts';

const digests = new Map<string, string>();

/**
 * A picture as an entry names it, or undefined where it cannot stand on a preview: it is on another
 * host, or a drawing, whose fonts would be the machine's.
 *
 * @param entryFile path of the entry from the project's root
 */
export function cardPicture(
  address: string,
  entryFile: string,
  root: string = process.cwd(),
): CardPicture | undefined {
  const found = mediaFile(root, entryFile, address);
  if (found.kind !== 'file' || /\.svg$/i.test(found.path)) return undefined;
  const { size, mtimeMs } = statSync(found.path);
  const known = [found.path, size, mtimeMs].join('\0');
  const digest =
    digests.get(known) ?? createHash('sha256').update(readFileSync(found.path)).digest('hex');
  digests.set(known, digest);
  return { file: relative(root, found.path).replaceAll('\\', '/'), digest };
}
