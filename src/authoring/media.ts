/** `npm run media`: the images of the project, what readers get of them and what uses them. */
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { contentRead } from '#authoring/content-read.ts';
import { downloading } from '#authoring/media/download.ts';
import { fetchImages } from '#authoring/media/fetch.ts';
import { isUsed, listedImages } from '#authoring/media/list.ts';
import { mediaJson, mediaText } from '#authoring/media/report.ts';
import { buildTime } from '#collections/build-time.ts';
import { problemsOf } from '#collections/problems.ts';
import { problemReport } from '#entries/problem.ts';
import { progress } from '#entries/progress.ts';
import type { Content } from '#entries/source.ts';

const usage = `npm run media -- [fetch] [options]

Lists each image in src/media and beside entries with its bytes, the bytes of what the last build made
of it, from the least that a reader loads to the most, and what uses it; then those that nothing uses.

With the word fetch it brings images on other hosts, which no page shows, into src/media and writes
/uploads/NAME where entries name them: JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG of at most 20 MB, from
public addresses. See that you may use them.

  --strict         Lets an image that nothing uses count as an error.
  --format FORMAT  text; or json, one document: { version: 1, built, images }. An image is { file,
                   bytes, used, delivered, uses, hints }; delivered is a list of { name, bytes }, or
                   null without a build; a use is { entry, line, column, field }; hints are entries in
                   which its name stands, where none names it as an image.

Exit status: 0; 1 when an image could not be fetched, with --strict when something is unused, and when the content has errors, which are
printed; 2 when the command is called wrongly.`;

const options = {
  strict: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
} as const;

const formats = { text: mediaText, json: mediaJson } as const;

async function fetched(content: Content, root: string): Promise<number> {
  const line = progress('images', 'asked for');
  const { lines, isWhole } = await fetchImages(content, root, downloading, line.step).finally(
    line.end,
  );
  console.log(lines.join('\n') || 'no entry names an image on another host');
  return isWhole ? status.done : status.refused;
}

await run(usage, async (args) => {
  const { values, positionals } = argumentsOf(args, options, 1);
  const { strict = false, format } = values;
  const [word] = positionals;
  if (word !== undefined && word !== 'fetch')
    throw new Stop(status.misused, `there is no media ${word} — write npm run media -- fetch`);
  if (format !== 'text' && format !== 'json')
    throw new Stop(
      status.misused,
      `--format is "${format}" — write --format text or --format json`,
    );
  const root = process.cwd();
  const content = await contentRead(root);
  if (word === 'fetch') return fetched(content, root);
  const images = listedImages(content, root);
  console.log(formats[format](images));
  const errors = problemsOf(content, root, buildTime()).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) throw new Stop(status.refused, problemReport(errors));
  return strict && !images.every(isUsed) ? status.refused : status.done;
});
