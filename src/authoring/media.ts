/** `npm run media`: the images of the project, what readers get of them and what uses them. */
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { isUsed, listedImages } from '#authoring/media/list.ts';
import { mediaJson, mediaText } from '#authoring/media/report.ts';
import { buildTime } from '#collections/build-time.ts';
import { problemsOf } from '#collections/problems.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

const usage = `npm run media -- [options]

Lists each image in src/media and beside entries with its bytes, the bytes of what the last build made
of it, from the least that a reader loads to the most, and what uses it; then those that nothing uses.

  --strict         Lets an image that nothing uses count as an error.
  --format FORMAT  text; or json, one document: { version: 1, built, images }. An image is { file,
                   bytes, used, delivered, uses, hints }; delivered is a list of { name, bytes }, or
                   null without a build; a use is { entry, line, column, field }; hints are entries in
                   which its name stands, where none names it as an image.

Exit status: 0; 1 with --strict when something is unused, and when the content has errors, which are
printed; 2 when the command is called wrongly.`;

const options = {
  strict: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
} as const;

const formats = { text: mediaText, json: mediaJson } as const;

await run(usage, async (args) => {
  const { strict = false, format } = argumentsOf(args, options, 0).values;
  if (format !== 'text' && format !== 'json')
    throw new Stop(
      status.misused,
      `--format is "${format}" — write --format text or --format json`,
    );
  const root = process.cwd();
  const content = await readContent(root);
  const images = listedImages(content, root);
  console.log(formats[format](images));
  const errors = problemsOf(content, root, buildTime()).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) throw new Stop(status.refused, problemReport(errors));
  return strict && !images.every(isUsed) ? status.refused : status.done;
});
