import { mediaFile } from '#entries/media-file.ts';

/**
 * The absolute path of a file that an entry names, for reading it.
 *
 * @throws when there is no such file; the content check says so before any page is built
 */
export function attachedFile({ file }: { readonly file: string }, target: string): string {
  const found = mediaFile(process.cwd(), file, target);
  if (found.kind === 'file') return found.path;
  throw new Error(`${file}: the file ${target} does not exist`);
}
