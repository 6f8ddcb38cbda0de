/** `npm run rename`: gives an entry another name, and changes everything that names it. */
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { carryOut } from '#authoring/rename/carry-out.ts';
import { changesOf } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { obstacle } from '#authoring/rename/obstacle.ts';
import { reportLines } from '#authoring/rename/report-lines.ts';
import { sourceNamed } from '#authoring/rename/source-named.ts';
import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

const usage = `npm run rename -- COLLECTION/NAME NEW-NAME [options]

Renames the file or folder of a post, talk, page, event or person, as in
npm run rename -- posts/my-frist-post my-first-post, and with it every link and reference to it. Posts,
talks and pages keep their old address in "aliases", so that it leads to the new one; posts and talks
also as "guid", so that no subscriber of a feed gets them twice.

  --dry-run   Says what would change, and changes nothing.
  --no-alias  Keeps no old address, for an entry that was never public.

Nothing is changed unless the content is without errors before and after. Exit status: 0, or 1 when
the content has errors or the name is taken, 2 when the command is called wrongly.`;

const options = {
  'dry-run': { type: 'boolean' },
  alias: { type: 'boolean', default: true },
} as const;

const root = process.cwd();
const now = buildTime();

/** @throws Stop with the errors of the content */
async function soundContent(last: string) {
  const content = await readContent(root);
  const problems = await inspection(content, root, now);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Stop(status.refused, [problemReport(errors), last]);
  return content;
}

await run(usage, async (args) => {
  const { values, positionals } = argumentsOf(args, options, 2);
  const [written, to] = positionals;
  if (written === undefined || to === undefined) {
    const line = `${written === undefined ? 'the entry' : 'the new name'} is missing — write both, as in npm run rename -- posts/my-frist-post my-first-post`;
    throw new Stop(status.misused, line);
  }
  const content = await soundContent('nothing was renamed: mend the content first');
  const source = sourceNamed(written, content);
  const name = to.normalize('NFC').replace(`${source.collection}/`, '');
  const move = moveOf(source, name);
  const reason = obstacle(move, content, root, now);
  if (reason !== undefined) throw new Stop(status.refused, reason);
  const changes = await changesOf(move, content, root, values.alias);
  const isDry = values['dry-run'] === true;
  if (!isDry) {
    await carryOut(move, changes, root, async () => {
      await soundContent('nothing was renamed: it would leave these errors');
    });
  }
  console.log(reportLines(move, changes, { isDry, withAlias: values.alias }).join('\n'));
  return status.done;
});
