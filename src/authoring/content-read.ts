import { course } from '#entries/progress.ts';
import { readContent } from '#entries/read.ts';
import type { Content } from '#entries/source.ts';

/**
 * Reads all content, and says how far it is where that takes long.
 *
 * @param root the project's folder, absolute
 */
export function contentRead(root: string): Promise<Content> {
  const { say, end } = course();
  return readContent(root, say('files', 'read')).finally(end);
}
