import { optionsOf, readFlag, readNumber, readOne, readText } from '#charts/options.ts';
import { ChartError } from '#charts/chart-error.ts';

/** What stands for a sample. */
export const statistics = ['median', 'mean'] as const;

/** What a `<Benchmark>` may say of itself. */
export interface BenchmarkOptions {
  readonly title?: string;
  readonly caption?: string;
  readonly alt?: string;
  readonly wide?: boolean;
  readonly unit?: string;
  /** The columns of CSV, or the files of what `go test` printed. */
  readonly old?: string;
  readonly new?: string;
  /** The column of CSV that names the benchmark. */
  readonly name?: string;
  /** The unit of what `go test` printed, such as `B/op`. */
  readonly metric?: string;
  readonly statistic: (typeof statistics)[number];
  /** A change that does not matter, in percent. */
  readonly tolerance: number;
}

/** @throws ChartError */
export function benchmarkOptions(attributes: Readonly<Record<string, unknown>>): BenchmarkOptions {
  const given = optionsOf(
    attributes,
    {
      ...{ title: readText, caption: readText, alt: readText, unit: readText },
      ...{ old: readText, new: readText, name: readText, metric: readText },
      wide: readFlag,
      statistic: readOne(statistics),
      tolerance: readNumber,
    },
    ['data', 'children'],
  ) as Partial<BenchmarkOptions>;
  const { tolerance = 0 } = given;
  if (tolerance < 0 || tolerance >= 100)
    throw new ChartError(`tolerance is ${tolerance}`, 'write tolerance={3} for 3 %');
  return { statistic: 'median', ...given, tolerance };
}
