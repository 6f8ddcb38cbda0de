import { ChartError } from '#charts/chart-error.ts';

/** What was measured of one benchmark, run by run. */
export interface Runs {
  readonly name: string;
  readonly values: readonly number[];
}

/** Measurements by unit, as `sec/op`, in the order they are first met. */
export type GoOutput = ReadonlyMap<string, readonly Runs[]>;

/**
 * Reads what `go test -bench` prints; lines that are no result are passed over.
 *
 * Nanoseconds become seconds and megabytes bytes, as benchstat has them, so that a unit may get any
 * prefix.
 *
 * @see https://go.googlesource.com/proposal/+/master/design/14313-benchmark-format.md
 * @throws ChartError
 */
export function goOutput(text: string): GoOutput {
  const units = new Map<string, Map<string, number[]>>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, measured] = /^Benchmark(\S+)\s+\d+\s+(.*\S)\s*$/.exec(line) ?? [];
    if (name === undefined || measured === undefined) continue;
    const words = measured.split(/\s+/);
    for (let at = 0; at + 1 < words.length; at += 2) {
      const value = Number(words[at]);
      if (!Number.isFinite(value)) {
        const message = `"${words[at] ?? ''}" in the result of ${name} is not a number`;
        throw new ChartError(message, 'write the line as go test printed it', index + 1);
      }
      const [unit, factor] = baseUnit(words[at + 1] ?? '');
      const benchmarks = units.get(unit) ?? new Map<string, number[]>();
      units.set(unit, benchmarks);
      benchmarks.set(name, [...(benchmarks.get(name) ?? []), value * factor]);
    }
  }
  if (units.size === 0) {
    const hint = 'write what go test -bench . -count 10 prints';
    throw new ChartError('there is no result of a Go benchmark', hint);
  }
  return new Map(
    [...units].map(([unit, benchmarks]) => [
      unit,
      [...benchmarks].map(([name, values]) => ({ name, values })),
    ]),
  );
}

function baseUnit(unit: string): [unit: string, factor: number] {
  if (/^ns(?=\/|$)/.test(unit)) return [unit.replace('ns', 'sec'), 1e-9];
  if (/^MB(?=\/|$)/.test(unit)) return [unit.replace('MB', 'B'), 1e6];
  return [unit, 1];
}

/** Names without the number of processors, where all have the same. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const suffixes = new Set(names.map((name) => /-\d+$/.exec(name)?.[0]));
  const [suffix] = suffixes.size === 1 ? suffixes : [];
  return new Map(names.map((name) => [name, suffix ? name.slice(0, -suffix.length) : name]));
}
