/** Images, slides and other files that nothing on the site names. */
import { basename, dirname } from 'node:path';
import { mediaUses } from '#collections/media-uses.ts';
import type { Problem } from '#entries/problem.ts';
import { type Content, mediaFolder } from '#entries/source.ts';

/** Files of one folder that are told of one by one; more are counted in one warning. */
const oneByOne = 10;
const named = 6;

/**
 * Files in `src/media` and beside entries that no entry names, in front matter or text.
 *
 * @param root the project's folder, absolute
 */
export function unusedFiles(content: Content, root: string): Problem[] {
  const idle = mediaUses(content, root)
    .filter(({ uses, hints }) => uses.length + hints.length === 0)
    .map(({ file }) => file);
  return [...Map.groupBy(idle, dirname).values()].flatMap((files) => said(files));
}

function said(files: readonly string[]): Problem[] {
  const at = { line: 1, column: 1, severity: 'warning' } as const;
  const [first] = files;
  if (first !== undefined && files.length > oneByOne) {
    const names = files.slice(0, named).map((file) => basename(file));
    const message = `no entry names ${files.length} files of this folder: ${names.join(', ')} and ${files.length - named} more`;
    return [{ ...at, file: first, message, hint: 'remove them' }];
  }
  return files.map((file) => {
    const hint = `name it as ${addressOf(file)}, or remove it`;
    return { ...at, file, message: 'no entry names this file', hint };
  });
}

const addressOf = (file: string): string =>
  file.startsWith(`${mediaFolder}/`)
    ? `/uploads/${fit(file.slice(mediaFolder.length + 1))}`
    : `./${fit(basename(file))}`;

/** As Markdown wants it, where a space ends an address, and as addresses are read. */
const fit = (name: string): string =>
  name.replace(/[ %?#()<>"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
