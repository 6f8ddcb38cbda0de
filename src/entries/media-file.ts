import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '#entries/nearest.ts';
import { mediaFolder } from '#entries/source.ts';
import { isAuthors } from '#entries/symbolic-links.ts';

/** What an entry's image address turns out to be. */
export type MediaFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'remote' }
  /** A symbolic link out of what authors put there, which is told of where it stands. */
  | { readonly kind: 'link'; readonly looked: string }
  | { readonly kind: 'missing'; readonly looked: string; readonly hint?: string };

/**
 * The file that an image address in an entry means: `/uploads/NAME` is `src/media/NAME`, anything
 * else without a scheme lies beside the entry. Nothing outside those two folders is ever read.
 *
 * @param root the project's folder, absolute
 * @param entryFile the entry's path below the root
 */
export function mediaFile(root: string, entryFile: string, address: string): MediaFile {
  if (/^(?:https?:)?\/\//i.test(address)) return { kind: 'remote' };
  const name = decoded(address.replace(/[?#].*$/, ''));
  const uploads = /^\/uploads\/(.+)$/.exec(name);
  const folder = uploads ? mediaFolder : dirname(entryFile);
  const path = resolve(root, folder, uploads?.[1] ?? name);
  const looked = relative(root, path);
  const inside = !relative(resolve(root, folder), path).startsWith('..');
  if (inside && /^[^/]|^\/uploads\//.test(name) && !/^[a-z]+:/i.test(name) && isFile(path)) {
    return isAuthors(root, path) ? { kind: 'file', path } : { kind: 'link', looked };
  }
  if (!inside || name.startsWith('/') !== Boolean(uploads)) {
    const own = name.endsWith('/') ? 'NAME' : basename(name);
    const there = join(mediaFolder, own);
    if (isFile(join(root, there)))
      return { kind: 'missing', looked: there, hint: `write /uploads/${own}` };
    const hint = `put the file at ${there} and write /uploads/${own}`;
    return { kind: 'missing', looked: there, hint };
  }
  const found = nearest(basename(path), filesIn(dirname(path)));
  const meant = found && relative(resolve(root, folder), join(dirname(path), found));
  const hint = meant ? `write ${uploads ? '/uploads' : '.'}/${meant}` : `put the file at ${looked}`;
  return { kind: 'missing', looked, hint };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => isFile(join(folder, name))) : [];

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
