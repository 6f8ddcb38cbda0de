/** The project as it would be after an import, so that the site's own reader can say what it thinks. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileFate } from '#authoring/import/fates.ts';
import { inspection } from '#collections/inspection.ts';
import { componentFolder } from '#entries/components.ts';
import { type Problem, problemLine } from '#entries/problem.ts';
import { counted, type Say } from '#entries/progress.ts';
import { readContent } from '#entries/read.ts';
import { contentFolder } from '#entries/source.ts';
import { linkProblems } from '#entries/symbolic-links.ts';

/** What the reader looks at. */
const read = [contentFolder, 'src/media', 'public', componentFolder];

/**
 * Problems that the project would have after an import, and has not before.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 */
export async function problemsAfter(
  fates: readonly FileFate[],
  before: readonly Problem[],
  root: string,
  now: number,
  say: Say,
): Promise<Problem[]> {
  if (fates.every(({ fate }) => fate === 'kept' || fate === 'same')) return [];
  const stage = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const gone = new Set([
      ...fates.flatMap(({ instead }) => instead ?? []),
      // Wrong before the import as after it.
      ...linkProblems(root).map(({ file }) => file),
    ]);
    for (const folder of read) mirrored(root, stage, folder, gone);
    for (const { to, fate, content } of counted(fates, say('files', 'tried'))) {
      if (fate === 'kept' || fate === 'same') continue;
      const place = join(stage, to);
      mkdirSync(dirname(place), { recursive: true });
      rmSync(place, { force: true });
      if ('text' in content) writeFileSync(place, content.text);
      else linked(content.copy, place);
    }
    const problems = await inspection(
      await readContent(stage, say('files', 'read')),
      stage,
      now,
      say,
    );
    const known = new Set(before.map(said));
    return problems.filter((problem) => !known.has(said(problem)));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Without the hint, in which an old problem may name something new. */
const said = ({ hint: _, ...problem }: Problem): string => problemLine(problem);

function mirrored(root: string, stage: string, folder: string, gone: ReadonlySet<string>): void {
  if (gone.has(folder) || !existsSync(join(root, folder))) return;
  mkdirSync(join(stage, folder), { recursive: true });
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) mirrored(root, stage, path, gone);
    else if (stat && !gone.has(path)) linked(join(root, path), join(stage, path));
  }
}

/** The same file by another name, or a copy where the file system does not allow that. */
function linked(from: string, to: string): void {
  try {
    linkSync(realpathSync(from), to);
  } catch {
    copyFileSync(from, to);
  }
}
