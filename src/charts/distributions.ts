import { ChartError } from '#charts/chart-error.ts';
import type { Sheet } from '#charts/csv.ts';
import type { Figure, Row } from '#charts/figure.ts';
import { area, dots, down, line, type Point, stretched } from '#charts/marks.ts';
import type { ChartOptions, Show } from '#charts/options.ts';
import { type Group, groupsSaid, noteOf, samples, summaryTable } from '#charts/samples.ts';
import type { Scale } from '#charts/scale.ts';
import { axisTitle } from '#charts/words.ts';
import { binned, binWidth, density } from '#statistics/density.ts';
import { median } from '#statistics/summary.ts';
import { capitalised, listed, words } from '#words/words.ts';

/** Distributions as histograms, as smooth densities or as strips of every value, one below the other. */
export function distributions(sheet: Sheet, options: ChartOptions, lang: string): Figure {
  const all = samples(sheet, options, lang);
  const { groups, y, scale } = all;
  const { unit, note = 'count', show = ['histogram'] } = options;
  const most = Math.max(...groups.map(({ values }) => values.length));
  if (show.includes('strip') && most > mostDots) {
    const hint = 'write show="density" or show="histogram"';
    throw new ChartError(`${most} dots in one strip hide one another`, hint);
  }
  // Every group has the same bins, or their shapes would not compare.
  const bins = options.bins ?? binsFor(groups, scale);
  return {
    description: `${words.charts.of(nameOf(show), y)}. ${groupsSaid(groups, unit, lang)}`,
    key: [],
    method: methodOf(show, groups.length),
    plot: {
      kind: 'rows',
      isAbove: show.some((one) => one !== 'strip'),
      axis: { title: axisTitle(y, unit), ticks: scale.ticks },
      rows: groups.map((group): Row => {
        const places = group.values.map(scale.at);
        return {
          label: group.name,
          note: noteOf(group.values, note, lang),
          ...(places.length > 0 ? marksOf(places, show, bins) : { marks: '', height: 20 }),
        };
      }),
    },
    table: summaryTable(all, options, lang),
  };
}

const mostDots = 2_000;

const nameOf = (show: readonly Show[]) =>
  capitalised(listed(show.map((one) => words.charts.kinds[one])));

function methodOf(show: readonly Show[], groups: number): string | undefined {
  const { density, peaks, strip } = words.charts.methods;
  const methods = [
    ...(groups > 1 && !(show.length === 1 && show[0] === 'strip') ? [peaks] : []),
    ...(show.includes('density') ? [density] : []),
    ...(show.includes('strip') ? [strip] : []),
  ];
  return methods.length > 0 ? methods.join(' ') : undefined;
}

/** As many bins as the narrowest that Freedman and Diaconis would give any of the groups, within reason. */
function binsFor(groups: readonly Group[], { at }: Scale): number {
  const widths = groups.map(({ values }) => binWidth(values.map(at))).filter((width) => width > 0);
  const number = Math.ceil(1 / Math.min(...widths, 1));
  return Math.min(Math.max(number, 12), 120);
}

/** In pixels. */
const hill = 84;
const strip = 40;

function marksOf(
  places: readonly number[],
  show: readonly Show[],
  bins: number,
): Pick<Row, 'marks' | 'height'> {
  const isHill = show.some((one) => one !== 'strip');
  const isStrip = show.includes('strip');
  const top = isHill ? hill : 0;
  const height = top + (isStrip ? strip : 0);
  const marks = [
    ...(show.includes('histogram') ? [histogram(places, bins)] : []),
    ...(show.includes('density') && new Set(places).size > 1
      ? [hillOf(places, !show.includes('histogram'))]
      : []),
    ...(isStrip ? [stripOf(places, top, height)] : []),
  ];
  return { height, marks: marks.join('') };
}

const inHill = (content: string) => stretched(content, { height: hill });

/** One outline round all bars: no line parts two of them. */
function histogram(places: readonly number[], bins: number): string {
  const counted = binned(places, 0, 1, bins);
  const most = Math.max(...counted.map(({ count }) => count));
  // A bar is never thinner than a hairline: the rare value is the point of many a figure.
  const top = (count: number) => (count === 0 ? 1 : 1 - Math.max((count / most) * 0.94, 0.018));
  const upper = counted.flatMap(({ from, to, count }): Point[] => [
    [from, top(count)],
    [to, top(count)],
  ]);
  return inHill(
    area('s fill', upper, [
      [0, 1],
      [1, 1],
    ]),
  );
}

function hillOf(places: readonly number[], isFilled: boolean): string {
  const steps = 240;
  const heights = density(places, 0, 1, steps);
  const most = Math.max(...heights);
  const isSeen = (height: number) => height > most / 500;
  const ends = [heights.findIndex(isSeen) - 1, heights.findLastIndex(isSeen) + 1] as const;
  const points = heights.flatMap((height, index): Point[] =>
    index < ends[0] || index > ends[1] ? [] : [[index / (steps - 1), 1 - (height / most) * 0.94]],
  );
  const floor = [points[0], points.at(-1)].map((point): Point => [point?.[0] ?? 0, 1]);
  return inHill((isFilled ? area('s band', points, floor) : '') + line('s line', points));
}

function stripOf(places: readonly number[], top: number, height: number): string {
  const size = places.length > 60 ? ' small' : '';
  const from = top + 5;
  const spread = strip - 10;
  const points = places.map((place, index): Point => [
    // What no eye can tell apart is drawn once.
    Math.round(place * 500) / 500,
    (from + spread * lane(index)) / height,
  ]);
  return (
    stretched(dots(`s dot${size} faint`, points)) +
    down('middle', median(places), top + 2, height - 2)
  );
}

/** Places across a strip that are evenly spread and yet without a pattern, and the same in every build. */
function lane(index: number): number {
  let [value, share] = [0, 0.5];
  for (let rest = index % 16; rest > 0; rest >>= 1, share /= 2) value += (rest & 1) * share;
  return value;
}
