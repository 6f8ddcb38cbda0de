import { status, Stop } from '#authoring/command.ts';
import { carryOut } from '#authoring/rename/carry-out.ts';
import { changesOf } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { obstacle } from '#authoring/rename/obstacle.ts';
import { reportLines } from '#authoring/rename/report-lines.ts';
import { sourceNamed } from '#authoring/rename/source-named.ts';
import { inspection } from '#collections/inspection.ts';
import { problemReport } from '#entries/problem.ts';
import { course } from '#entries/progress.ts';
import { readContent } from '#entries/read.ts';

interface How {
  /** Says what would change, and changes nothing. */
  readonly isDry: boolean;
  /** Keeps the old address. */
  readonly withAlias: boolean;
}

/**
 * Gives an entry another name, and changes everything that names it.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 * @param written the entry, as its author names it
 * @param to its new name
 * @returns what was done, or would be, in lines
 * @throws Stop when the content has errors before or after, or the name cannot be; nothing is changed then
 */
export async function rename(
  root: string,
  now: number,
  written: string,
  to: string,
  { isDry, withAlias }: How,
): Promise<readonly string[]> {
  const content = await soundContent(root, now, 'nothing was renamed: mend the content first');
  const source = sourceNamed(written, content);
  const name = to.normalize('NFC').replace(`${source.collection}/`, '');
  const move = moveOf(source, name);
  const reason = obstacle(move, content, root, now);
  if (reason !== undefined) throw new Stop(status.refused, reason);
  const changes = await changesOf(move, content, root, withAlias);
  if (!isDry) {
    await carryOut(move, changes, root, async () => {
      await soundContent(root, now, 'nothing was renamed: it would leave these errors');
    });
  }
  return reportLines(move, changes, { isDry, withAlias });
}

/** @throws Stop with the errors of the content */
async function soundContent(root: string, now: number, last: string) {
  const { say, end } = course();
  const content = await readContent(root, say('files', 'read'));
  const problems = await inspection(content, root, now, say).finally(end);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Stop(status.refused, [problemReport(errors), last]);
  return content;
}
