import { ChartError } from '#charts/chart-error.ts';
import type { Sheet } from '#charts/csv.ts';
import type { Figure } from '#charts/figure.ts';
import { type Along, along, type Place } from '#charts/along.ts';
import { area, type Point, stretched } from '#charts/marks.ts';
import {
  checkLogarithm,
  type Measurements,
  measurements,
  type Series,
  valuesOf,
} from '#charts/measured.ts';
import { measuredTable } from '#charts/measured-table.ts';
import { asWritten, withUnit } from '#charts/numbers.ts';
import type { ChartOptions } from '#charts/options.ts';
import type { Scale } from '#charts/scale.ts';
import { valueAxis } from '#charts/value-axis.ts';
import { lineMark, mostSeries, seriesClass, seriesLine, seriesPoints } from '#charts/series.ts';
import { axisTitle, room } from '#charts/words.ts';
import { listed, words } from '#words/words.ts';

/** Lines along numbers, days or a row of words; with bands where the data has intervals. */
export function lines(sheet: Sheet, options: ChartOptions, lang: string): Figure {
  const { unit, xLabel } = options;
  const measured = measurements(sheet, options);
  const { series, x, y } = measured;
  if (series.length > mostSeries) {
    const hint = 'leave some out, or draw them as charts of their own';
    throw new ChartError(
      `${series.length} series are more than the ${mostSeries} that can be told apart`,
      hint,
    );
  }
  if (options.scale === 'log') checkLogarithm(series, 'scale');
  const scale = valueAxis(valuesOf(series), options, { lang, room: 240, each: 36 });
  const xs = along(sheet, series, options, { lang, room: room - 30 });
  const hasPoints = Math.max(...series.map(({ points }) => points.length)) <= mostPoints;
  const drawn = series.map((one) => ({ ...one, places: xs.placesOf(one.points) }));
  const marks = [
    ...drawn.map(({ places }, index) => bandOf(places, scale, seriesClass(index, series.length))),
    ...drawn.map(({ places }, index) => lineOf(places, scale, index, series.length, hasPoints)),
  ];
  return {
    description: description(measured, xs, options, lang),
    key:
      series.length > 1
        ? series.map(({ name }, index) => {
            const mark = lineMark(index, seriesClass(index, series.length), hasPoints);
            return { text: name, mark };
          })
        : [],
    plot: {
      kind: 'plane',
      x: { title: xLabel ?? axisTitle(x, undefined), ticks: xs.ticks },
      y: { title: axisTitle(y, unit), ticks: scale.ticks },
      marks: stretched(marks.join('')),
    },
    table: measuredTable(measured, inOrder(series, xs), options, lang, xs.nameOf),
  };
}

/** The places that any of the series has a value for, as the axis has them. */
function inOrder(series: readonly Series[], xs: Along): string[] {
  const points = new Map(series.flatMap((one) => one.points.map((point) => [point.x, point])));
  return xs.placesOf([...points.values()]).map(({ measured }) => measured.x);
}

/** More than these, and dots would hide their line. */
const mostPoints = 40;

const pointAt = ({ at }: Place, value: number, scale: Scale): Point => [at, 1 - scale.at(value)];

function lineOf(
  places: readonly Place[],
  scale: Scale,
  index: number,
  count: number,
  hasPoints: boolean,
): string {
  const name = seriesClass(index, count);
  const points = places.map((place) =>
    place.measured.value ? pointAt(place, place.measured.value.value, scale) : undefined,
  );
  const shown = points.filter((point) => point !== undefined);
  // A value between two gaps has no line.
  const alone = points.filter(
    (point, at) => point && !points[at - 1] && !points[at + 1],
  ) as Point[];
  return (
    seriesLine(index, name, thinned(points)) + seriesPoints(index, name, hasPoints ? shown : alone)
  );
}

/** Columns of the picture, of which each keeps its first, least, greatest and last point. */
const columns = 400;

/** As many points as the picture can show (M4: Jugel and others, "M4: A Visualization-Oriented Time Series Data Aggregation", 2014). */
function thinned(points: readonly (Point | undefined)[]): readonly (Point | undefined)[] {
  if (points.length <= columns * 4) return points;
  const byColumn = Map.groupBy(points.entries(), ([, point]) =>
    point ? Math.floor(point[0] * columns) : Number.NaN,
  );
  const kept = new Set<number>();
  for (const [column, entries] of byColumn) {
    const indices = entries.map(([index]) => index);
    const height = (index: number) => points[index]?.[1] ?? 0;
    const extreme = (better: (a: number, b: number) => boolean) =>
      indices.reduce((best, index) => (better(height(index), height(best)) ? index : best));
    const chosen = Number.isNaN(column)
      ? indices
      : [indices[0], extreme((a, b) => a < b), extreme((a, b) => a > b), indices.at(-1)];
    for (const index of chosen) if (index !== undefined) kept.add(index);
  }
  return [...kept].toSorted((a, b) => a - b).map((index) => points[index]);
}

function bandOf(places: readonly Place[], scale: Scale, name: string): string {
  const parts: Place[][] = [[]];
  for (const place of places) {
    if (place.measured.low && place.measured.high) parts.at(-1)?.push(place);
    else parts.push([]);
  }
  const every = Math.ceil(places.length / 800);
  return parts
    .filter((part) => part.length > 1)
    .map((part) => {
      const kept = part.filter((_, index) => index % every === 0 || index === part.length - 1);
      const edge = (end: 'low' | 'high') =>
        kept.map((place) => pointAt(place, place.measured[end]?.value ?? 0, scale));
      return area(`${name} band`, edge('high'), edge('low'));
    })
    .join('');
}

function description(
  { x, y, series }: Measurements,
  xs: Along,
  { unit }: ChartOptions,
  lang: string,
): string {
  const by = series.length > 1 ? `: ${listed(series.map(({ name }) => name))}` : '';
  const said = series.map((one) => {
    const trend = trendOf(one, xs, unit, lang);
    return series.length > 1 ? `${one.name}: ${trend}` : trend;
  });
  const { kinds, ofBy } = words.charts;
  return `${ofBy(kinds.line, y, x)}${by}. ${said.join(' ')}`;
}

function trendOf({ points }: Series, xs: Along, unit: string | undefined, lang: string): string {
  const known = xs
    .placesOf(points)
    .flatMap(({ measured: { x, value } }) => (value ? [{ x, ...value }] : []));
  const { at, greatest: most, least: fewest, notes, trend } = words.charts;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return `${notes.none}.`;
  const least = known.reduce((best, one) => (one.value < best.value ? one : best));
  const greatest = known.reduce((best, one) => (one.value > best.value ? one : best));
  const [from = '', to = '', low = '', high = ''] = [first, last, least, greatest].map(
    ({ x, value, text }) => {
      return at(withUnit(asWritten(text, value, lang), unit), xs.nameOf(x));
    },
  );
  return `${trend(from, to)}, ${fewest(low)}, ${most(high)}.`;
}
