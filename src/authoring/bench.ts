/** `npm run bench`: what the site's builds cost beside a stock Astro site's with the same posts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '#authoring/bench/contestant.ts';
import { machineLine } from '#authoring/bench/machine.ts';
import { costPlot } from '#authoring/bench/plot.ts';
import { performancePlot, recordFigures } from '#authoring/bench/recorded.ts';
import { resultsOf } from '#authoring/bench/result.ts';
import { costsOf } from '#authoring/bench/rounds.ts';
import { inScratch } from '#authoring/bench/scratch.ts';
import { arenaOf } from '#authoring/bench/stages.ts';
import { stockAstro } from '#authoring/bench/stock-astro.ts';
import { resultTable } from '#authoring/bench/table.ts';
import { thisSite } from '#authoring/bench/this-site.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';

const usage = `npm run bench -- [--n 100,1000] [--runs 3] [--record]

Builds this site and a stock Astro site, both with the same generated MDX posts, in a temporary folder:
from nothing, with nothing changed, with one post edited, with the layout edited. Prints the medians of
processor time, wall time and peak memory, and writes them with a plot to .cache/bench/.

  --n COUNTS    numbers of posts, with commas between them; 1000 by itself
  --runs COUNT  rounds of builds, 3 by itself
  --only NAME   site, stock or previews: the site with its link previews
  --record      writes the table into docs/performance.md and the plot beside it as well

Processor time is of the whole tree of processes, and the figure to compare: wall time also tells what
else the machine does. Peak memory is of the largest Node process. The search index is measured apart,
and link previews only by --only previews.`;

const options = {
  n: { type: 'string', default: '1000' },
  runs: { type: 'string', default: '3' },
  only: { type: 'string' },
  record: { type: 'boolean', default: false },
} as const;

function countsOf(name: string, text: string): number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count > 0)) return counts;
  throw new Stop(status.misused, `--${name} is "${text}" — write whole numbers: --${name} 100`);
}

function contestantsOf(project: string, only?: string): Contestant[] {
  const known: Readonly<Record<string, Contestant>> = {
    site: thisSite(project),
    stock: stockAstro(project),
    previews: thisSite(project, true),
  };
  if (only === undefined) return [thisSite(project), stockAstro(project)];
  const one = Object.hasOwn(known, only) ? known[only] : undefined;
  if (one) return [one];
  throw new Stop(status.misused, `--only is "${only}" — write --only site, stock or previews`);
}

await run(usage, async (args) => {
  const { n, runs, only, record } = argumentsOf(args, options, 0).values;
  const project = process.cwd();
  const contestants = contestantsOf(project, only);
  const counts = countsOf('n', n);
  const [rounds = 1] = countsOf('runs', runs);
  const results = await inScratch(async ({ folder, signal }) => {
    const arenas = counts.flatMap((count) =>
      contestants.map((contestant, index) =>
        arenaOf(contestant, count, join(folder, `${count}-${index}`)),
      ),
    );
    const costs = await costsOf(arenas, rounds, signal, (line) => console.error(line));
    return arenas.flatMap((arena) =>
      resultsOf(arena.contestant.name, arena.count, costs.get(arena) ?? []),
    );
  });
  const caption = `Medians of ${rounds}: ${machineLine(project, new Date())}`;
  const [table, plot] = [resultTable(results), costPlot(results, caption)];
  const kept = join(project, '.cache', 'bench');
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'performance.md'), `${table}\n\n${caption}.\n`);
  writeFileSync(join(kept, 'performance.svg'), plot);
  if (record) {
    writeFileSync(join(project, performancePlot), plot);
    const shown = '![Processor time of a build by the number of posts](performance.svg)';
    recordFigures(project, 'bench', `${table}\n\n${caption}.\n\n${shown}`);
  }
  console.log(`${table}\n\n${caption}.`);
  return status.done;
});
