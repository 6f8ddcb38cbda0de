/** Images, slides and other files that nothing on the site names. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { mediaFile, mediaFolder } from '#entries/media-file.ts';
import type { Problem } from '#entries/problem.ts';
import { type Content, contentFolder, type Written } from '#entries/source.ts';

/** Files of one folder that are told of one by one; more are counted in one warning. */
const oneByOne = 10;
const named = 6;

/**
 * Files in `src/media` and beside entries that no entry names, in front matter or text.
 *
 * @param root the project's folder, absolute
 */
export function unusedFiles({ entries, unread }: Content, root: string): Problem[] {
  const candidates = globSync([`${mediaFolder}/**`, `${contentFolder}/**`], {
    cwd: root,
    ignore: ['**/*.{md,mdx,markdown,yaml,yml}', '**/{Thumbs.db,desktop.ini}'],
  });
  const written: Written[] = [...(Object.values(entries).flat() as Written[]), ...unread];
  const used = new Set(written.flatMap((entry) => filesOf(entry, root)));
  const unused = candidates.filter((file) => !used.has(file)).toSorted();
  if (unused.length === 0) return [];
  // What an expression of MDX or a style names is no mention, and reason enough to keep a file.
  const words = namesIn(written, root);
  const idle = unused.filter((file) => !words.has(basename(file)));
  return [...Map.groupBy(idle, dirname).values()].flatMap((files) => said(files));
}

/** The files that an entry names as files, and those that it links to. */
function filesOf(entry: Written, root: string): string[] {
  const links = entry.outline?.links ?? [];
  return [...entry.files, ...links].flatMap(({ target }) => {
    const found = mediaFile(root, entry.file, target);
    return found.kind === 'file' ? [relative(root, found.path).replaceAll('\\', '/')] : [];
  });
}

/** Everything that looks like the name of a file, in the files of entries. */
function namesIn(written: readonly Written[], root: string): Set<string> {
  const names = new Set<string>();
  for (const { file } of written) {
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    for (const [name] of text.matchAll(/[^\s/"'`()<>[\]{}=,;|]+\.\w{2,5}\b/g)) {
      names.add(name);
      if (name.includes('%')) names.add(decoded(name));
    }
  }
  return names;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
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

/** As Markdown wants it, where a space ends an address. */
const addressOf = (file: string): string =>
  file.startsWith(`${mediaFolder}/`)
    ? `/uploads/${file.slice(mediaFolder.length + 1).replaceAll(' ', '%20')}`
    : `./${basename(file).replaceAll(' ', '%20')}`;
