import { isKnown } from '#bare/bare.ts';
import { mediaFile } from '#entries/media-file.ts';
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

/** A problem at the place where a file is named. */
export const said =
  (entry: Written, { line, column, field }: FileMention) =>
  (severity: Problem['severity'], message: string, hint?: string): Problem => ({
    file: entry.file,
    line,
    column,
    severity,
    message,
    ...(field && { field }),
    ...(hint && { hint }),
  });
