/** Images, slides and other files that entries may name, and which entry names each. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { mediaFile } from '#entries/media-file.ts';
import type { Place } from '#entries/problem.ts';
import { type Content, contentFolder, mediaFolder, type Written } from '#entries/source.ts';
import { isAuthors } from '#entries/symbolic-links.ts';

/** Where an entry names a file. */
export interface MediaUse extends Place {
  /** The entry's path from the project's root. */
  readonly entry: string;
  /** The front matter field; absent in text. */
  readonly field?: string;
}

/** A file in `src/media` or beside an entry. */
export interface MediaUses {
  /** Path from the project's root. */
  readonly file: string;
  readonly uses: readonly MediaUse[];
  /**
   * Where nothing names it: entries in which its name stands somehow. What an expression of MDX or a
   * style names is no mention, and reason enough to keep a file.
   */
  readonly hints: readonly string[];
}

/**
 * Every file that an entry may name, by path.
 *
 * @param root the project's folder, absolute
 */
export function mediaUses({ entries, unread }: Content, root: string): MediaUses[] {
  const candidates = globSync([`${mediaFolder}/**`, `${contentFolder}/**`], {
    cwd: root,
    ignore: ['**/*.{md,mdx,markdown,yaml,yml}', '**/{Thumbs.db,desktop.ini}'],
  });
  const written: Written[] = [...(Object.values(entries).flat() as Written[]), ...unread];
  const uses = Map.groupBy(
    written.flatMap((entry) => usesIn(entry, root)),
    ({ file }) => file,
  );
  const words = candidates.some((file) => !uses.has(file)) ? namesIn(written, root) : undefined;
  const own = candidates.filter((file) => isAuthors(root, join(root, file)));
  return own.toSorted().map((file) => ({
    file,
    uses: (uses.get(file) ?? []).map(({ use }) => use),
    hints: uses.has(file) ? [] : (words?.get(basename(file)) ?? []),
  }));
}

/** The files that an entry names as files, and those that it links to. */
function usesIn(entry: Written, root: string): { file: string; use: MediaUse }[] {
  const links = entry.outline?.links ?? [];
  return [...entry.files, ...links].flatMap((mention) => {
    const { target, line, column } = mention;
    const found = mediaFile(root, entry.file, target);
    if (found.kind !== 'file') return [];
    const field = 'field' in mention ? mention.field : undefined;
    const use = { entry: entry.file, line, column, ...(field && { field }) };
    return [{ file: relative(root, found.path).replaceAll('\\', '/'), use }];
  });
}

/** Everything that looks like the name of a file in the files of entries, and in which. */
function namesIn(written: readonly Written[], root: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, file: string) => {
    const files = names.get(name) ?? [];
    if (files.at(-1) !== file) names.set(name, [...files, file]);
  };
  for (const { file } of written) {
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    for (const [name] of text.matchAll(/[^\s/"'`()<>[\]{}=,;|]+\.\w{2,5}\b/g)) {
      add(name, file);
      if (name.includes('%')) add(decoded(name), file);
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
