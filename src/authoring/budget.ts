/** `npm run budget`: what a page of each kind weighs beside what it may weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from '#authoring/bench/contestant.ts';
import { machineLine } from '#authoring/bench/machine.ts';
import { recordFigures } from '#authoring/bench/recorded.ts';
import { generatedNow } from '#authoring/bench/generated-post.ts';
import { inScratch, plainEnvironment } from '#authoring/bench/scratch.ts';
import { copySite } from '#authoring/bench/this-site.ts';
import { weightTable } from '#authoring/budget/table.ts';
import { writeGeneratedSite } from '#authoring/budget/generated-site.ts';
import { excesses, kinds } from '#authoring/budget/kinds.ts';
import { weightOf } from '#authoring/budget/weight.ts';
import { measured } from '#authoring/bench/cost.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { absoluteUrl, homePath } from '#permalinks';

const usage = `npm run budget [-- --record]

Builds the site in a temporary folder with generated entries in place of its own, and prints what a page
of each kind weighs: bytes as a host with Brotli sends them, and the requests a browser makes by itself.

  --record  writes the table into docs/performance.md as well

Exit status: 0 when every page keeps to its limits, which src/authoring/budget/kinds.ts has, 1 when one
does not.`;

await run(usage, async (args) => {
  const options = { record: { type: 'boolean', default: false } } as const;
  const { record } = argumentsOf(args, options, 0).values;
  const weights = await inScratch(async ({ folder, signal }) => {
    copySite(process.cwd(), folder);
    writeGeneratedSite(folder);
    const environment = { ...plainEnvironment(), BUILD_TIME: generatedNow };
    const built = await measured([astro, 'build'], { folder, environment }, signal);
    if (built.status !== 0) throw new Stop(status.misused, built.output);
    return kinds.map((kind) => {
      const output = (path: string) => readFileSync(join(folder, 'dist', path));
      const weight = weightOf(output, absoluteUrl(homePath), absoluteUrl(kind.path));
      return { ...kind, weight };
    });
  });
  const text = `${weightTable(weights)}\n\nWeighed on ${machineLine(process.cwd(), new Date())}.`;
  if (record) recordFigures(process.cwd(), 'budget', text);
  console.log(text);
  const beyond = weights.flatMap(({ name, weight, limits }) => excesses(name, weight, limits));
  if (beyond.length > 0) throw new Stop(status.refused, beyond);
  return status.done;
});
