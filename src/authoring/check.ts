/** `npm run check`: everything that is wrong with the content, and what could be better. */
import { githubReport } from '#authoring/check/github.ts';
import { jsonReport } from '#authoring/check/json.ts';
import { passes, type Report } from '#authoring/check/report.ts';
import { textReport } from '#authoring/check/text.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { adviceOf, foreignAddresses } from '#collections/advice/advice.ts';
import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { leftSite } from '#collections/site-record.ts';
import { course, type Say } from '#entries/progress.ts';
import { readContent } from '#entries/read.ts';
import type { Content } from '#entries/source.ts';

const usage = `npm run check -- [options]

Reads all content and prints what is wrong with it and what could be better, each with its place and
what to type. Errors fail a build; warnings do not.

  --strict         Lets warnings count as errors.
  --external       Asks each link to another site where it leads, and says which are dead and which have
                   moved for good. An answer is kept in .cache/links for a week, a dead link's for a day.
                   No machine of a private network is asked, unless CHECK_PRIVATE_ADDRESSES=allow.
  --format FORMAT  text; github, which a workflow of GitHub Actions shows beside the lines; or json, one
                   document: { version: 1, ok, strict, entries, errors, warnings, problems, links }.
                   A problem is { file, line, column, severity, field, message, hint }; links is
                   { addresses, kept, untold, unreachable }, or null without --external. In both, what
                   does not apply is null.

Exit status: 0 without an error (warnings are none, unless --strict), 1 with one, 2 when the command is
called wrongly, or when --external does not reach the network.`;

const options = {
  strict: { type: 'boolean' },
  external: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
} as const;

const root = process.cwd();
const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: textReport,
  json: jsonReport,
  github: (report) => githubReport(report, root, process.env['GITHUB_WORKSPACE']),
};

/** Only who asks other sites loads what asks them. */
async function linksOf(content: Content, now: number, say: Say) {
  const { settings } = await import('#authoring/check/links/ask-all.ts');
  const { foreignLinks } = await import('#authoring/check/links/foreign-links.ts');
  const allowPrivate = process.env['CHECK_PRIVATE_ADDRESSES'] === 'allow';
  const how = { ...settings, allowPrivate };
  return foreignLinks(foreignAddresses(content, now), root, Date.now(), say('links', 'asked'), how);
}

async function reportOf(strict: boolean, external: boolean, say: Say): Promise<Report> {
  const now = buildTime();
  const content = await readContent(root, say('files', 'read'));
  const wrong = await inspection(content, root, now, say);
  const links = external ? await linksOf(content, now, say) : undefined;
  const entries = Object.values(content.entries).flat().length;
  say('entries', 'compared')(0, entries);
  const advice = await adviceOf(content, root, now, links?.spoken);
  return {
    problems: [...wrong, ...(links?.problems ?? []), ...advice],
    entries,
    strict,
    held: leftSite().site,
    ...(links && { links: links.asked }),
  };
}

await run(usage, async (args) => {
  const { strict = false, external = false, format } = argumentsOf(args, options, 0).values;
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!print) {
    const line = `--format is "${format}" — write --format ${Object.keys(formats).join(', ')}`;
    throw new Stop(status.misused, line.replace(/, (\w+)$/, ' or $1'));
  }
  const { say, end } = course();
  const report = await reportOf(strict, external, say).finally(end);
  console.log(print(report));
  if (!passes(report)) return status.refused;
  return report.links?.unreachable === undefined ? status.done : status.misused;
});
