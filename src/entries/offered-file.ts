import { relative } from 'node:path';
import { notedEndings } from '#bare/bare.ts';
import { mediaFile } from '#entries/media-file.ts';

const offered = new RegExp(`\\.(?:${notedEndings.join('|')})$`, 'i');

/**
 * The file that a link offers to readers as it is, but for what it says of its making: an image, film,
 * sound or PDF in `src/media` or beside the entry.
 *
 * @param root the project's folder, absolute
 * @param entryFile path of the entry from there
 * @returns its path from there, or undefined for a link to anything else
 */
export function offeredFile(root: string, entryFile: string, address: string): string | undefined {
  // Most links lead elsewhere, which their end says without a look at the disk.
  if (!offered.test(address.replace(/[?#].*$/s, ''))) return undefined;
  const found = mediaFile(root, entryFile, address);
  return found.kind === 'file' ? relative(root, found.path).replaceAll('\\', '/') : undefined;
}
