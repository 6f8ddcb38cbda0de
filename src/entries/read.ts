import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import { entryName, tagsFile } from '#entries/entry-name.ts';
import { digested, readEntry, readTags, together } from '#entries/read-entry.ts';
import { openReadingStore, type ReadingStore } from '#entries/reading-store.ts';
import type { Problem } from '#entries/problem.ts';
import { type Content, contentFolder, type Reading } from '#entries/source.ts';
import { linkProblems } from '#entries/symbolic-links.ts';
import { textOf } from '#entries/text-file.ts';
import { collectionNames } from '#schemas/collections.ts';

/** Hears how many of the files are read. */
type Step = (done: number, of: number) => void;

/**
 * Reads and validates every entry below `root`; never throws for what an author wrote.
 *
 * @param root the project's folder, absolute
 */
export const readContent = (root: string, step?: Step): Promise<Content> =>
  contentReader(root)([], step);

/**
 * Reads the content of a project, and again as often as something changed: then no more than that. One
 * reading has to end before the next begins.
 *
 * @param root the project's folder, absolute
 * @returns wants every file of content and media that changed, came or went since the last reading, as
 *   paths from the root
 */
export function contentReader(
  root: string,
): (changed?: readonly string[], step?: Step) => Promise<Content> {
  const known = new Map<string, Reading>();
  return async (changed = [], step) => {
    for (const file of changed) known.delete(file);
    if (!changed.every(isEntryFile)) {
      // The digest of an entry is of the files it names too.
      for (const [file, { entries }] of known)
        if (entries.some(({ files }) => files.length > 0)) known.delete(file);
    }
    const links = linkProblems(root);
    const files = await filesIn(root, links);
    const unknown = files.filter((file) => !known.has(file));
    // Opening the store takes longer than reading the few files that changed.
    const store = known.size === 0 ? openReadingStore(root) : undefined;
    for (const some of chunks(unknown)) {
      const readings = await Promise.all(some.map((file) => readOne(root, file, store)));
      for (const [index, reading] of readings.entries()) known.set(some[index] ?? '', reading);
      step?.(known.size, files.length);
    }
    store?.close();
    return contentOf(
      files.flatMap((file) => known.get(file) ?? []),
      links,
    );
  };
}

const endings = ['md', 'mdx', 'markdown', 'yaml', 'yml'];

const isEntryFile = (file: string): boolean =>
  file.startsWith(`${contentFolder}/`) &&
  endings.includes(file.slice(file.lastIndexOf('.') + 1).toLowerCase());

/** In order; without those behind a link that is a mistake. */
async function filesIn(root: string, links: readonly Problem[]): Promise<string[]> {
  const files = await glob(`${contentFolder}/**/*.{${endings.join(',')}}`, {
    cwd: root,
    // A name in capitals is a mistake to be told of, not a file to be passed over.
    caseSensitiveMatch: false,
    ignore: links.flatMap(({ file }) => [escapePath(file), `${escapePath(file)}/**`]),
  });
  return files.toSorted();
}

function contentOf(readings: readonly Reading[], links: readonly Problem[]): Content {
  const { entries, unread, problems } = together(readings);
  const byCollection = Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
  );
  return {
    entries: byCollection as unknown as Content['entries'],
    unread,
    problems: [...links, ...problems],
  };
}

/** Files that are parsed side by side: enough for every core, few enough for memory. */
const atOnce = 32;
const chunks = (files: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(files.length / atOnce) }, (_, index) =>
    files.slice(index * atOnce, (index + 1) * atOnce),
  );

async function readOne(root: string, file: string, store?: ReadingStore): Promise<Reading> {
  const name = file === tagsFile ? ({ collection: 'tags', id: '' } as const) : entryName(file);
  if ('message' in name) {
    const problem = { file, line: 1, column: 1, severity: 'error', ...name } as const;
    return { entries: [], unread: [], problems: [problem] };
  }
  const kept = file === tagsFile ? undefined : store?.unchanged(file);
  if (kept) return digested(root, kept.digest, kept.reading);
  // Small files: handing each to another thread costs more than reading it.
  const read = textOf(file, readFileSync(join(root, file)));
  if ('problem' in read) {
    const unread = file === tagsFile ? [] : [{ ...name, file, files: [] }];
    return { entries: [], unread, problems: [read.problem] };
  }
  if (file === tagsFile) return readTags(read.text);
  return readEntry(root, { ...name, file, text: read.text }, store);
}
