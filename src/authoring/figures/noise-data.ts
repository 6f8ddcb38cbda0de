import { machines, seeded, simulate } from '#authoring/figures/noise-model.ts';
import { noiseRuns, processRuns } from '#authoring/figures/noise-plots.ts';

/** What the machines of the simulation are called in text. */
const names = ['Shared machine', 'Pinned core, SMT off', 'Fixed clock as well'];

const quoted = (text: string) => (text.includes(',') ? `"${text}"` : text);
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.join(',')}\n`).join('');

/** A share of the true time, in percent. */
const percent = (share: number) => (share * 100).toFixed(2);

/** The times behind the histograms: a column a machine, in percent of the true time. */
export function noiseData(): string {
  const columns = noiseRuns().map(({ runs }) => runs.flat());
  const rows = (columns[0] ?? []).map((_, index) =>
    columns.map((times) => percent(times[index] ?? 0)),
  );
  return csv([names.map(quoted), ...rows]);
}

/** The times of eight processes of identical code, in percent of the true time. */
export function processData(): string {
  const rows = processRuns().flatMap((times, index) =>
    times.map((time) => [`Run ${index + 1}`, percent(time)]),
  );
  return csv([['run', 'time'], ...rows]);
}

/**
 * One change, from 100 to 96 milliseconds, as ten processes a side would measure it on each machine
 * with one sample a process.
 */
export function changeData(): string {
  const random = seeded(96);
  const rows = machines.flatMap((machine, index) => {
    const [base, head] = [100, 96].map((time) =>
      simulate(machine, 10, 1, random).map(([share = 0]) => (share * time).toFixed(2)),
    ) as [string[], string[]];
    return base.map((time, run) => [quoted(names[index] ?? ''), time, head[run] ?? '']);
  });
  return csv([['name', 'base', 'head'], ...rows]);
}
