import { isUtf8 } from 'node:buffer';
import type { Problem } from '#entries/problem.ts';

/**
 * The text of a file, without the mark that some editors put before it; or why it is none.
 *
 * @param file path from the project's root
 */
export function textOf(file: string, bytes: Buffer): { text: string } | { problem: Problem } {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const before = isWide ? '' : (bytes.toString('utf8').split('\uFFFD')[0] ?? '');
  const lines = before.split('\n');
  const problem: Problem = {
    file,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    severity: 'error',
    message: isWide
      ? 'the file is saved as UTF-16'
      : 'the file is not saved as UTF-8: its letters cannot be read from here on',
    hint: 'save it as UTF-8',
  };
  return { problem };
}
