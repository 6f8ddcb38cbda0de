/** `npm run due`: what passing time alone has changed on the site, so that a workflow can rebuild it. */
import { setTimeout as pause } from 'node:timers/promises';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { contentRead } from '#authoring/content-read.ts';
import { askedStatus, wrongAnswers } from '#authoring/due/answers.ts';
import { changeLine, changesBetween, changesJson, timeOf } from '#authoring/due/changes.ts';
import { buildTime } from '#collections/build-time.ts';
import { problemsOf } from '#collections/problems.ts';
import { problemReport } from '#entries/problem.ts';
import { momentOf } from '#schemas/moment.ts';

const usage = `npm run due -- --since TIME [--until TIME] [--format json] [--verify]

Lists what becomes public, what leaves the site and which deliveries are over after one time and up
to another, which is BUILD_TIME or now.

  --since TIME     2026-11-01T00:00:00Z or 2026-11-01, mostly the time of the last build
  --until TIME     the same forms
  --format FORMAT  lines, or json: a list of { at, change, address, title, file }
  --verify         ask the deployed site for each entry that became public or left, for up to ten
                   minutes: SITE_URL and BASE_PATH say where it is

Exit status: 0 when something is due, 3 when nothing is, 4 when the deployed site does not show it, 1
when the content has errors, 2 when the command is called wrongly.`;

const nothingDue = 3;
const notShown = 4;
/** Half a minute between rounds: a host takes a while to publish, and ten minutes at most. */
const pauses = Array<number>(20).fill(30_000);
const options = {
  since: { type: 'string' },
  until: { type: 'string' },
  format: { type: 'string', default: 'lines' },
  verify: { type: 'boolean', default: false },
} as const;

function instantOf(name: string, text: string): number {
  const instant = momentOf(text)?.instant;
  if (instant !== undefined) return instant;
  throw new Stop(
    status.misused,
    `--${name} is "${text}" — write it as --${name} 2026-11-01T00:00:00Z`,
  );
}

await run(usage, async (args) => {
  const { since, until, format, verify } = argumentsOf(args, options, 0).values;
  if (since === undefined) {
    const line =
      '--since is missing — add the time of the last build: --since 2026-11-01T00:00:00Z';
    throw new Stop(status.misused, line);
  }
  if (format !== 'lines' && format !== 'json')
    throw new Stop(
      status.misused,
      `--format is "${format}" — write --format lines or --format json`,
    );
  const now = buildTime();
  const from = instantOf('since', since);
  const to = until === undefined ? now : instantOf('until', until);
  if (to < from) {
    const line = `--since ${timeOf(from)} is after --until ${timeOf(to)} — exchange the two`;
    throw new Stop(status.misused, line);
  }
  const root = process.cwd();
  const content = await contentRead(root);
  const errors = problemsOf(content, root, now).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Stop(status.refused, problemReport(errors));
  const changes = changesBetween(content.entries, from, to);
  if (format === 'json') console.log(changesJson(changes));
  else if (changes.length > 0) console.log(changes.map(changeLine).join('\n'));
  else console.log(`nothing is due after ${timeOf(from)} up to ${timeOf(to)}`);
  if (verify) {
    const wrong = await wrongAnswers(changes, { statusOf: askedStatus, pauses, pause });
    if (wrong.length > 0) throw new Stop(notShown, wrong);
  }
  return changes.length > 0 ? status.done : nothingDue;
});
