import type { BenchmarkOptions } from '#charts/benchmark-options.ts';
import {
  changeWords,
  estimateCell,
  type Measure,
  measureOf,
  pWords,
} from '#charts/benchmark-words.ts';
import type { Pair, Pairs } from '#charts/benchmark.ts';
import type { Figure, Row, Rows, Table } from '#charts/figure.ts';
import { across, dots, down, stretched } from '#charts/marks.ts';
import { changeRows } from '#charts/change-rows.ts';
import { linearScale } from '#charts/scale.ts';
import { extent } from '#charts/value-axis.ts';
import { axisTitle, room } from '#charts/words.ts';
import { type Comparison, comparison } from '#statistics/comparison.ts';
import { words } from '#words/words.ts';

interface Compared extends Pair {
  readonly measure: Measure;
  readonly result: Comparison;
}

/** Samples side by side: what stands for each, the difference, and whether it is one. */
export function comparedFigure(
  { labels, pairs }: Pairs,
  options: BenchmarkOptions,
  lang: string,
): Figure {
  const { statistic, tolerance } = options;
  const all = pairs.map((pair): Compared => {
    const result = comparison(pair.old, pair.new, {
      centre: statistic,
      tolerance: tolerance / 100,
    });
    return { ...pair, result, measure: measureOf(pair.unit, result.old.value) };
  });
  const [only] = all;
  const said = all.map((one) => `${one.name}: ${wordsOf(one, lang).join(', ')}.`).join(' ');
  return {
    isTable: true,
    key: [],
    description: `${words.charts.compared(labels[1], labels[0])}. ${said}`,
    method: methodOf(options, all),
    plot:
      all.length === 1 && only && only.old.length + only.new.length <= mostDots
        ? samplesPlot(only, labels, lang)
        : changeRows(
            all.map((one) => ({ name: one.name, ...one.result, words: wordsOf(one, lang)[0] })),
            labels,
            lang,
          ),
    table: tableOf(all, labels, options, lang),
  };
}

const mostDots = 1_000;

const wordsOf = ({ result: { change, verdict }, measure }: Compared, lang: string) =>
  changeWords(change, verdict, measure, lang);

function tableOf(
  all: readonly Compared[],
  labels: readonly [string, string],
  { title }: BenchmarkOptions,
  lang: string,
): Table {
  const { columns } = words.charts;
  return {
    caption: title ?? words.charts.compared(labels[1], labels[0]),
    columns: [columns.benchmark, ...labels, columns.difference].map((name) => ({
      name,
      isNumeric: false,
    })),
    rows: all.map((one) => {
      const [verdict, interval] = wordsOf(one, lang);
      const { old, new: young, p } = one.result;
      return [
        one.name,
        ...[old, young].map((side) => estimateCell(side, one.measure, lang)),
        [verdict, Number.isNaN(p) ? interval : `${interval}, ${pWords(p, lang)}`],
      ];
    }),
  };
}

/** How the numbers came about: the sources are named in src/statistics. */
function methodOf({ statistic, tolerance }: BenchmarkOptions, all: readonly Compared[]): string {
  const { methods } = words.charts;
  return [
    statistic === 'median' ? methods.medians : methods.means,
    ...(tolerance > 0 ? [methods.tolerance(`${tolerance} %`)] : []),
    ...(all.length > 1 ? [methods.alone] : []),
    methods.samples(sizesOf(all)),
  ].join(' ');
}

/** `10`, `10 to 12`: how many samples there are. */
function sizesOf(all: readonly Compared[]): string {
  const [least, most] = extent(all.flatMap((one) => [one.old.length, one.new.length]));
  return least === most ? `${least}` : words.charts.interval(`${least}`, `${most}`);
}

/** Every sample as a dot, with what stands for it and its interval: the data before the verdict. */
function samplesPlot(one: Compared, labels: readonly [string, string], lang: string): Rows {
  const { measure, result } = one;
  const [, factor] = measure.prefix;
  const sides = [
    { label: labels[0], values: one.old, estimate: result.old },
    { label: labels[1], values: one.new, estimate: result.new },
  ];
  const [least, greatest] = extent([...one.old, ...one.new].map((value) => value / factor));
  const { at, ticks } = linearScale(least, greatest, { lang, room });
  const place = (value: number) => at(value / factor);
  return {
    kind: 'rows',
    axis: { title: axisTitle(words.charts.sample, measure.unit || undefined), ticks },
    rows: sides.map(({ label, values, estimate }): Row => {
      const { value, interval } = estimate;
      const spread = values.map(
        (sample, index) => [place(sample), lanes[index % lanes.length] ?? 0] as const,
      );
      const [low, high] = interval ?? [value, value];
      return {
        label,
        height: 46,
        marks: [
          stretched(dots('s dot small faint', spread)),
          across('middle', place(low), place(high), 38),
          down('middle', place(value), 31, 45),
        ].join(''),
      };
    }),
  };
}

/** Heights at which dots stand, so that neighbours do not hide one another. */
const lanes = [0.12, 0.4, 0.24, 0.5, 0.06, 0.34, 0.18, 0.46, 0.3];
