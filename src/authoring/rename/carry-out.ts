import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from '#authoring/rename/changes.ts';
import type { Move } from '#authoring/rename/move.ts';

/**
 * Renames and writes. Everything is as it was before when that fails, or when the result is refused.
 *
 * @param root the project's folder, absolute
 * @param verify throws what is wrong with the result
 */
export async function carryOut(
  { path, file }: Move,
  changes: readonly FileChange[],
  root: string,
  verify: () => Promise<void>,
): Promise<void> {
  const placeOf = (name: string) => join(root, name === file.from ? file.to : name);
  const done: (() => void)[] = [];
  try {
    renameSync(join(root, path.from), join(root, path.to));
    done.push(() => renameSync(join(root, path.to), join(root, path.from)));
    for (const change of changes) {
      const place = placeOf(change.file);
      const bytes = readFileSync(place);
      done.push(() => writeFileSync(place, bytes));
      writeFileSync(place, change.after);
    }
    await verify();
  } catch (error) {
    for (const undo of done.toReversed()) undo();
    throw error;
  }
}
