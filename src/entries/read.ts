import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { entryName, tagsFile } from '#entries/entry-name.ts';
import { readEntry, readTags, together } from '#entries/read-entry.ts';
import { type Content, contentFolder, type Reading } from '#entries/source.ts';
import { collectionNames } from '#schemas/collections.ts';

/**
 * Reads and validates every entry below `root`; never throws for what an author wrote.
 *
 * @param root the project's folder, absolute
 */
export async function readContent(root: string): Promise<Content> {
  const files = await glob(`${contentFolder}/**/*.{md,mdx,markdown,yaml,yml}`, {
    cwd: root,
    // A name in capitals is a mistake to be told of, not a file to be passed over.
    caseSensitiveMatch: false,
  });
  const readings: Reading[] = [];
  for (const file of files.toSorted()) readings.push(await readOne(root, file));
  const { entries, unread, problems } = together(readings);
  const byCollection = Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
  );
  return { entries: byCollection as unknown as Content['entries'], unread, problems };
}

async function readOne(root: string, file: string): Promise<Reading> {
  const read = async () => (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '');
  if (file === tagsFile) return readTags(await read());
  const name = entryName(file);
  if ('message' in name) {
    return {
      entries: [],
      unread: [],
      problems: [{ file, line: 1, column: 1, severity: 'error', ...name }],
    };
  }
  return readEntry(root, { ...name, file, text: await read() });
}
