import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Digests, digestOf, type FileFate } from '#authoring/import/fates.ts';
import { isValues } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { counted, type Progress } from '#entries/progress.ts';

/** Where the digests of what imports have written are kept, from the project's root. */
const digestsFile = '.cache/import/written.json';

/** A project that has none, or a damaged file of them, has written nothing: everything there is kept. */
export function digestsIn(root: string): Digests {
  try {
    const read: unknown = JSON.parse(readFileSync(join(root, digestsFile), 'utf8'));
    const entries = Object.entries(isValues(read) ? read : {});
    return Object.fromEntries(
      entries.flatMap(([path, digest]) => (typeof digest === 'string' ? [[path, digest]] : [])),
    );
  } catch {
    return {};
  }
}

/**
 * Writes what is new or renewed. A file that cannot be written is told of, and the others go on.
 *
 * @param root the project's folder, absolute
 * @param step hears how many files are written
 */
export function carryOut(
  fates: readonly FileFate[],
  root: string,
  digests: Digests,
  step: Progress['step'],
): Note[] {
  const notes: Note[] = [];
  const written: Record<string, string> = { ...digests };
  for (const { to, fate, from, content, instead } of counted(fates, step)) {
    if (fate === 'kept') continue;
    if (fate !== 'same') {
      const place = join(root, to);
      try {
        mkdirSync(dirname(place), { recursive: true });
        if ('text' in content) writeFileSync(place, content.text);
        else copyFileSync(content.copy, place);
        if (instead !== undefined && existsSync(join(root, instead))) rmSync(join(root, instead));
      } catch (error) {
        const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
        notes.push({
          kind: 'unread',
          file: from[0] ?? to,
          text: `${to} cannot be written: ${code ?? 'unknown reason'}`,
        });
        continue;
      }
    }
    // Of the tags file, only some lines are an import's.
    if ('text' in content && from.length > 0) written[to] = digestOf(content.text);
    if (instead !== undefined) written[instead] = '';
  }
  try {
    mkdirSync(dirname(join(root, digestsFile)), { recursive: true });
    writeFileSync(join(root, digestsFile), `${JSON.stringify(written, undefined, 1)}\n`);
  } catch {
    // Without it, the next import keeps everything as it is.
  }
  return notes;
}
