/** `npm run bench`: what the site's builds cost beside a stock Astro site's with the same posts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '#authoring/bench/contestant.ts';
import { machineLine } from '#authoring/bench/machine.ts';
import { costPlot } from '#authoring/bench/plot.ts';
import { type PreviewCost, previewCost, previewTable } from '#authoring/bench/previews.ts';
import { performancePlot, recordFigures } from '#authoring/bench/recorded.ts';
import { resultsOf } from '#authoring/bench/result.ts';
import { costsOf } from '#authoring/bench/rounds.ts';
import { inScratch } from '#authoring/bench/scratch.ts';
import { type Arena, arenaOf } from '#authoring/bench/stages.ts';
import { stockAstro } from '#authoring/bench/stock-astro.ts';
import { resultTable } from '#authoring/bench/table.ts';
import { thisSite } from '#authoring/bench/this-site.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { plural } from '#entries/problem.ts';

const usage = `npm run bench -- [--n 100,1000] [--runs 3] [--record]

Builds this site and a stock Astro site, both with the same generated MDX posts, in a temporary folder:
from nothing, with nothing changed, with one post edited, with the layout edited. Prints the medians of
processor time, wall time and peak memory, and writes them with a plot to .cache/bench/.

  --n COUNTS    numbers of posts, with commas between them; 1000 by itself
  --runs COUNT  rounds of builds, 3 by itself
  --only NAME   site or stock; or previews, which draws link previews from nothing and prints what each took
  --record      writes the table into docs/performance.md as well, and the plot beside it

Processor time is of the whole tree of processes, and the figure to compare: wall time also tells what
else the machine does. From nothing means without anything an earlier build left, as in a fresh clone, with
the program and the posts in the memory of the machine. Peak memory is of the largest Node process. The
search index is measured apart, and link previews only by --only previews.`;

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

const said = (line: string) => console.error(line);

/** Lets a function measure the site of each contestant with each number of posts. */
function inArenas<Value>(
  contestants: readonly Contestant[],
  counts: readonly number[],
  measure: (arenas: readonly Arena[], signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return inScratch(({ folder, signal }) => {
    const arenas = counts.flatMap((count) =>
      contestants.map((contestant, index) =>
        arenaOf(contestant, count, join(folder, `${count}-${index}`)),
      ),
    );
    return measure(arenas, signal);
  });
}

await run(usage, async (args) => {
  const { n, runs, only, record } = argumentsOf(args, options, 0).values;
  const project = process.cwd();
  const contestants = contestantsOf(project, only);
  const counts = countsOf('n', n);
  const [rounds = 1] = countsOf('runs', runs);
  const kept = join(project, '.cache', 'bench');
  const keep = (name: string, text: string) => {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, name), text);
  };
  if (only === 'previews') {
    const costs = await inArenas(contestants, counts, async (arenas, signal) => {
      const all: PreviewCost[] = [];
      for (const arena of arenas) all.push(await previewCost(arena, rounds, signal, said));
      return all;
    });
    const text = `${previewTable(costs)}\n\n${plural(rounds, 'round')}: ${machineLine(project, new Date())}.`;
    keep('previews.md', `${text}\n`);
    if (record) recordFigures(project, 'previews', text);
    console.log(text);
    return status.done;
  }
  const results = await inArenas(contestants, counts, async (arenas, signal) => {
    const costs = await costsOf(arenas, rounds, signal, said);
    return arenas.flatMap((arena) =>
      resultsOf(arena.contestant.name, arena.count, costs.get(arena) ?? []),
    );
  });
  const caption = `Medians of ${rounds}: ${machineLine(project, new Date())}`;
  const [table, plot] = [resultTable(results), costPlot(results, caption)];
  keep('performance.md', `${table}\n\n${caption}.\n`);
  keep('performance.svg', plot);
  if (record) {
    writeFileSync(join(project, performancePlot), plot);
    const shown = '![Processor time of a build by the number of posts](performance.svg)';
    recordFigures(project, 'bench', `${table}\n\n${caption}.\n\n${shown}`);
  }
  console.log(`${table}\n\n${caption}.`);
  return status.done;
});
