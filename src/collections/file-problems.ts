import { basename } from 'node:path';
import { isKnown } from '#bare/bare.ts';
import { mediaFile } from '#entries/media-file.ts';
import { offeredFile } from '#entries/offered-file.ts';
import type { Mention } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import type { FileMention, Written } from '#entries/source.ts';

/**
 * Files that an entry names and that are not there, and images that cannot be delivered.
 *
 * @param root the project's folder, absolute
 */
export function missingFiles(entry: Written, root: string): Problem[] {
  return entry.files.flatMap((mention): Problem[] => {
    const { target, kind } = mention;
    const say = said(entry, mention);
    if (/^data:/i.test(target)) {
      const message = 'an image inside the text cannot be optimised';
      return [say('error', message, 'save it in src/media and write /uploads/NAME')];
    }
    const found = mediaFile(root, entry.file, target);
    if (found.kind === 'file' && kind === 'media' && !isKnown(found.path)) {
      const message = `the file ${target} is no film and no sound`;
      return [say('error', message, 'save it again as MP4, WebM, MP3, M4A or Ogg')];
    }
    if (found.kind === 'file' || found.kind === 'link') return [];
    if (found.kind === 'remote') {
      // What else may be a file alone says so itself.
      if (kind !== 'image') return [];
      const fate = mention.field ? 'not shown' : 'shown as a link';
      const message = `the image ${target} is on another host and is ${fate}`;
      const hint = 'write "npm run media -- fetch", which brings it into src/media';
      return [say('warning', message, hint)];
    }
    const noun = kind === 'image' ? 'image' : 'file';
    const message = `the ${noun} ${target} does not exist (looked for ${found.looked})`;
    return [say('error', message, found.hint)];
  });
}

/**
 * What is wrong with a link to a file in `src/media` or beside the entry; undefined for a link to anything
 * else.
 */
export function fileProblem(entry: Written, link: Mention, root: string): Problem[] | undefined {
  const { target } = link;
  if (!/\.\w+(?:[?#].*)?$/s.test(target)) return undefined;
  const found = mediaFile(root, entry.file, target);
  if (found.kind !== 'file') return undefined;
  const offered = offeredFile(root, entry.file, target);
  // An entry has an address, which is what the link should be.
  if (offered === undefined && /\.mdx?$/.test(found.path)) return undefined;
  if (offered !== undefined && isKnown(found.path)) return [];
  const message =
    offered === undefined
      ? `the link ${target} leads to a file that readers do not get`
      : `the link ${target} offers a file that is not what its name says`;
  const name = basename(found.path);
  const hint = offered === undefined ? `put it into public/ and write /${name}` : 'save it again';
  return [said(entry, link)('error', message, hint)];
}

/** A problem at the place where a file is named. */
export const said =
  (entry: Written, { line, column, field }: Mention & Pick<FileMention, 'field'>) =>
  (severity: Problem['severity'], message: string, hint?: string): Problem => ({
    file: entry.file,
    line,
    column,
    severity,
    message,
    ...(field && { field }),
    ...(hint && { hint }),
  });
