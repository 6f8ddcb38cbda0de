/** Symbolic links among an author's files. None brings in what lies elsewhere, which would be published. */
import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '#entries/problem.ts';
import { contentFolder, mediaFolder } from '#entries/source.ts';

/** What is copied as it is. */
const publicFolder = 'public';
/** What authors put files into, and where alone a link may lead. */
const folders = [contentFolder, mediaFolder, publicFolder];

/**
 * Whether a file is among those that authors put there, with all links followed.
 *
 * @param root the project's folder, absolute; it may itself be reached by a link
 * @param path absolute
 */
export function isAuthors(root: string, path: string): boolean {
  const place = whereTo(path);
  return place !== undefined && lies(place, homeOf(root));
}

const lies = (place: string, home: string): boolean =>
  folders.some((folder) => `${place}${sep}`.startsWith(join(home, folder) + sep));

const homes = new Map<string, string>();
/** Where a project lies; asked once of each, because every file that an entry names asks for it. */
function homeOf(root: string): string {
  const known = homes.get(root) ?? whereTo(root) ?? root;
  homes.set(root, known);
  return known;
}

function whereTo(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // Nothing is there, or links lead round in a circle.
    return undefined;
  }
}

/**
 * Links that lead out of the three folders, nowhere, or to a folder that they stand in.
 *
 * @param root the project's folder, absolute
 */
export function linkProblems(root: string): Problem[] {
  const home = homeOf(root);
  const found: Problem[] = [];
  const visit = (file: string, kind: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): void => {
    if (kind.isDirectory()) {
      const within = readdirSync(join(root, file), { withFileTypes: true });
      for (const entry of within) visit(`${file}/${entry.name}`, entry);
    }
    if (!kind.isSymbolicLink() || isEditorsMark(file)) return;
    const said = faultOf(join(root, file), home);
    if (said) found.push({ file, line: 1, column: 1, severity: 'error', ...said });
  };
  for (const folder of folders) {
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (stat) visit(folder, stat);
  }
  return found;
}

/** Emacs leaves a link to nowhere beside a text that is being written. */
const isEditorsMark = (file: string) => !file.startsWith(publicFolder) && /\/\.#[^/]*$/.test(file);

function faultOf(path: string, home: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const target = readlinkSync(path);
  const place = whereTo(path);
  const hint = 'put what it means there instead of the link';
  if (place === undefined)
    return { message: `the link to ${target} leads nowhere`, hint: 'remove it' };
  if (!lies(place, home))
    return { message: `the link to ${target} leads out of ${folders.join(', ')}`, hint };
  const holder = whereTo(join(path, '..')) ?? '';
  return `${holder}${sep}`.startsWith(place + sep)
    ? { message: `the link to ${target} leads to a folder that it stands in`, hint: 'remove it' }
    : undefined;
}
