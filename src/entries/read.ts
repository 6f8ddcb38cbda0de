import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import { entryName, tagsFile } from '#entries/entry-name.ts';
import { readEntry, readTags, together } from '#entries/read-entry.ts';
import { openReadingStore, type ReadingStore } from '#entries/reading-store.ts';
import { type Content, contentFolder, type Reading } from '#entries/source.ts';
import { linkProblems } from '#entries/symbolic-links.ts';
import { textOf } from '#entries/text-file.ts';
import { collectionNames } from '#schemas/collections.ts';

/**
 * Reads and validates every entry below `root`; never throws for what an author wrote.
 *
 * @param root the project's folder, absolute
 * @param step hears how many of the files are read
 */
export async function readContent(
  root: string,
  step?: (done: number, of: number) => void,
): Promise<Content> {
  const links = linkProblems(root);
  const files = await glob(`${contentFolder}/**/*.{md,mdx,markdown,yaml,yml}`, {
    cwd: root,
    // A name in capitals is a mistake to be told of, not a file to be passed over.
    caseSensitiveMatch: false,
    ignore: links.flatMap(({ file }) => [escapePath(file), `${escapePath(file)}/**`]),
  });
  const store = openReadingStore(root);
  const readings: Reading[] = [];
  for (const some of chunks(files.toSorted())) {
    readings.push(...(await Promise.all(some.map((file) => readOne(root, file, store)))));
    step?.(readings.length, files.length);
  }
  store.close();
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

async function readOne(root: string, file: string, store: ReadingStore): Promise<Reading> {
  const name = file === tagsFile ? ({ collection: 'tags', id: '' } as const) : entryName(file);
  if ('message' in name) {
    const problem = { file, line: 1, column: 1, severity: 'error', ...name } as const;
    return { entries: [], unread: [], problems: [problem] };
  }
  // Small files: handing each to another thread costs more than reading it.
  const read = textOf(file, readFileSync(join(root, file)));
  if ('problem' in read) {
    const unread = file === tagsFile ? [] : [{ ...name, file, files: [] }];
    return { entries: [], unread, problems: [read.problem] };
  }
  if (file === tagsFile) return readTags(read.text);
  return readEntry(root, { ...name, file, text: read.text }, store);
}
