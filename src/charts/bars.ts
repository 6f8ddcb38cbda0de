import { ChartError } from '#charts/chart-error.ts';
import type { Cell } from '#charts/columns.ts';
import type { Sheet } from '#charts/csv.ts';
import type { Figure, Row } from '#charts/figure.ts';
import { across, bar, down, errorBar, stretched } from '#charts/marks.ts';
import {
  checkLogarithm,
  type Measured,
  type Measurements,
  measurements,
  type Series,
  valuesOf,
} from '#charts/measured.ts';
import { measuredTable } from '#charts/measured-table.ts';
import { asWritten, withUnit } from '#charts/numbers.ts';
import type { ChartOptions } from '#charts/options.ts';
import type { Scale } from '#charts/scale.ts';
import {
  barClass,
  barMark,
  mostBarSeries,
  mostSeries,
  pointMark,
  seriesClass,
  seriesPoints,
} from '#charts/series.ts';
import { valueAxis } from '#charts/value-axis.ts';
import { axisTitle, namedValues, room } from '#charts/words.ts';
import { listed, words } from '#words/words.ts';

/** Bars from zero, or dots where the axis may begin elsewhere; with intervals where the data has them. */
export function bars(sheet: Sheet, options: ChartOptions, lang: string): Figure {
  const { kind, unit } = options;
  const isBar = kind === 'bar';
  if (isBar) refuseCut(options);
  const measured = measurements(sheet, options);
  const { series } = measured;
  const most = isBar ? mostBarSeries : mostSeries;
  if (series.length > most) {
    const hint = 'leave some out, or draw them as charts of their own';
    throw new ChartError(
      `${series.length} series are more than the ${most} that can be told apart`,
      hint,
    );
  }
  const labels = labelsOf(series);
  if (options.scale === 'log') checkLogarithm(series, 'scale');
  const values = [...valuesOf(series), ...(isBar ? [0] : [])];
  const scale = valueAxis(values, options, { lang, room });
  const rows = labels.map((label) =>
    rowOf(label, measured, scale, isBar, (cell) => shown(cell, unit, lang)),
  );
  const isMany = series.length > 1;
  return {
    description: description(measured, labels, options, lang),
    key: isMany
      ? series.map(({ name }, index) => {
          const mark = isBar ? barMark : pointMark;
          return { text: name, mark: mark(index, seriesClass(index, series.length)) };
        })
      : [],
    plot: { kind: 'rows', axis: { title: axisTitle(measured.y, unit), ticks: scale.ticks }, rows },
    table: measuredTable(measured, labels, options, lang),
  };
}

/** A bar that does not begin at zero says something else than its length. */
function refuseCut({ from = 0, to = 0, scale }: ChartOptions): void {
  if (scale === 'log') {
    const hint = 'write kind="dot", or leave scale="log" out';
    throw new ChartError('a bar begins at zero, which a log scale does not have', hint);
  }
  if (from <= 0 && to >= 0) return;
  const cut = from > 0 ? `from={${from}}` : `to={${to}}`;
  const hint = `leave ${cut} out, or write kind="dot"`;
  throw new ChartError("a bar's length is its value, so that its axis has to hold zero", hint);
}

/** What the rows are of, in the order of the data. @throws ChartError for what is there twice */
function labelsOf(series: readonly Series[]): string[] {
  for (const { points } of series) {
    const seen = new Set<string>();
    for (const { x, row } of points) {
      if (seen.has(x)) {
        const hint = 'write one row for each, or name what tells them apart as series="…"';
        throw new ChartError(`there are two values of "${x}"`, hint, row.line);
      }
      seen.add(x);
    }
  }
  const labels = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  if (labels.length <= mostBars) return labels;
  const hint = 'take the most telling, or draw kind="line" or kind="distribution"';
  throw new ChartError(`${labels.length} rows are more than anyone compares`, hint);
}

const mostBars = 60;

function rowOf(
  label: string,
  { series }: Measurements,
  scale: Scale,
  isBar: boolean,
  text: (cell: Cell) => string,
): Row {
  const isMany = series.length > 1;
  const lane = isMany ? 17 : 22;
  const height = series.length * lane + 10;
  const points = series.map(({ points }) => points.find(({ x }) => x === label));
  const marks = points.map((point, index) => {
    const y = 5 + index * lane;
    return point ? markOf(point, index, series.length, { scale, isBar, y, height, lane }) : '';
  });
  const [only] = points;
  return {
    label,
    height,
    marks: marks.join(''),
    ...(!isMany && only?.value && { value: text(only.value) }),
  };
}

interface Lane {
  readonly scale: Scale;
  readonly isBar: boolean;
  readonly y: number;
  readonly lane: number;
  readonly height: number;
}

function markOf({ value, low, high }: Measured, index: number, count: number, lane: Lane): string {
  if (!value) return '';
  const { scale, isBar, y, height } = lane;
  const name = seriesClass(index, count);
  const at = scale.at(value.value);
  const thick = lane.lane - (count > 1 ? 3 : 0);
  const middle = y + thick / 2;
  const ends = low && high ? ([scale.at(low.value), scale.at(high.value)] as const) : undefined;
  if (isBar) {
    return (
      bar(barClass(index, name), scale.at(0), at, y, thick) +
      (ends ? errorBar(...ends, middle, Math.min(5, thick / 3)) : '')
    );
  }
  const dot = stretched(seriesPoints(index, name, [[at, middle / height]]));
  return (
    (ends
      ? `${across(`${name} reach`, ...ends, middle)}${down(`${name} reach`, ends[0], middle - 4, middle + 4)}${down(`${name} reach`, ends[1], middle - 4, middle + 4)}`
      : '') + dot
  );
}

const shown = ({ text, value }: Cell, unit: string | undefined, lang: string) =>
  withUnit(asWritten(text, value, lang), unit);

function description(
  { x, y, series }: Measurements,
  labels: readonly string[],
  { kind, unit }: ChartOptions,
  lang: string,
): string {
  const { kinds, ofBy, rows } = words.charts;
  const what = ofBy(kind === 'bar' ? kinds.bar : kinds.dot, y, x);
  const said = series.map(({ name, points }) => {
    const values = points.flatMap(({ x: label, value }) =>
      value ? [{ label, value: value.value, text: shown(value, unit, lang) }] : [],
    );
    return (series.length > 1 ? `${name}: ` : '') + namedValues(values);
  });
  const names = series.length > 1 ? `: ${listed(series.map(({ name }) => name))}` : '';
  return `${what}, ${rows(labels.length)}${names}. ${said.join('. ')}.`;
}
