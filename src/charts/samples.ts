/** Values by group, without an order: what boxes and distributions are drawn from. */
import { ChartError } from '#charts/chart-error.ts';
import { cellAt, columnIndex, isNumeric } from '#charts/columns.ts';
import type { Sheet } from '#charts/csv.ts';
import type { Table } from '#charts/figure.ts';
import { noLogarithm } from '#charts/measured.ts';
import { decimal, rounded, withUnit } from '#charts/numbers.ts';
import type { ChartOptions, Note } from '#charts/options.ts';
import type { Scale } from '#charts/scale.ts';
import { valueAxis } from '#charts/value-axis.ts';
import { axisTitle, room, tableTitle } from '#charts/words.ts';
import {
  ascending,
  mean,
  median,
  quantile,
  standardDeviation,
  variation,
} from '#statistics/summary.ts';
import { words } from '#words/words.ts';

export interface Group {
  readonly name: string;
  /** Ascending. */
  readonly values: readonly number[];
}

export interface Samples {
  readonly groups: readonly Group[];
  /** What is measured, as the axis names it. */
  readonly y: string;
  readonly scale: Scale;
}

const mostGroups = 24;

/** @throws ChartError */
export function samples(sheet: Sheet, options: ChartOptions, lang: string): Samples {
  const { yLabel } = options;
  const { groups, y } = grouped(sheet, options);
  if (groups.length > mostGroups) {
    const hint = 'leave some out, or draw them as charts of their own';
    throw new ChartError(`${groups.length} groups are more than anyone compares`, hint);
  }
  const values = groups.flatMap((group) => group.values);
  if (values.length === 0)
    throw new ChartError('there is no value in the column', 'write a number into at least one row');
  const scale = valueAxis(values, options, { lang, room });
  return { groups, y: yLabel ?? y, scale };
}

function grouped(sheet: Sheet, options: ChartOptions): { groups: Group[]; y: string } {
  const x =
    options.x === undefined ? wordColumn(sheet, options) : columnIndex(sheet, options.x, 'x');
  const free = sheet.columns.filter((_, index) => index !== x);
  const ofNumbers = free.filter((name) => isNumeric(sheet, sheet.columns.indexOf(name)));
  const names = options.y ?? (ofNumbers.length > 0 ? ofNumbers : free.slice(0, 1));
  const columns = names.map((name) => ({ name, at: columnIndex(sheet, name, 'y') }));
  const [only] = columns;
  if (!only) throw new ChartError('the data has no column of numbers', 'write y="…" with its name');
  if (x === undefined || columns.length > 1) {
    const groups = columns.map(({ name, at }) => ({ name, values: valuesIn(sheet, at, options) }));
    return { groups, y: columns.length === 1 ? only.name : words.charts.value };
  }
  const rows = Map.groupBy(sheet.rows, ({ cells }) => cells[x] ?? '');
  const groups = [...rows].map(([name, some]) => ({
    name,
    values: valuesIn({ columns: sheet.columns, rows: some }, only.at, options),
  }));
  return { groups, y: only.name };
}

/** Where words name the groups, and there is one column of values at most. */
function wordColumn(sheet: Sheet, { y }: ChartOptions): number | undefined {
  if (y && y.length > 1) return undefined;
  const index = sheet.columns.findIndex((name, at) => !y?.includes(name) && !isNumeric(sheet, at));
  return index < 0 ? undefined : index;
}

function valuesIn(sheet: Sheet, at: number, { scale }: ChartOptions): number[] {
  const values = sheet.rows.flatMap((row) => {
    const cell = cellAt(sheet, row, at);
    if (cell && scale === 'log' && cell.value <= 0) throw noLogarithm(cell.text, row.line, 'scale');
    return cell ? [cell.value] : [];
  });
  return ascending(values);
}

/** What stands beside a group's name. */
export function noteOf(values: readonly number[], note: Note, lang: string): string {
  const { notes } = words.charts;
  if (values.length === 0) return notes.none;
  const number = (value: number) => rounded(value, lang);
  switch (note) {
    case 'median':
      return notes.median(number(median(values)));
    case 'mean':
      return notes.mean(number(mean(values)));
    case 'deviation':
      return notes.deviation(number(standardDeviation(values)));
    case 'cv': {
      const share = variation(values) * 100;
      const text = share >= 1 ? decimal(share, 1, lang) : rounded(share, lang, 2);
      return notes.variation(withUnit(text, '%'));
    }
    case 'count':
      return notes.count(values.length);
  }
}

/** A sentence of each group, for those who cannot see the chart. */
export function groupsSaid(
  groups: readonly Group[],
  unit: string | undefined,
  lang: string,
): string {
  const number = (value: number) => rounded(value, lang);
  const { all, half, notes } = words.charts;
  const said = groups.map(({ name, values }) => {
    if (values.length === 0) return `${name}: ${notes.none}.`;
    const [low = '', middle = '', high = ''] = [0.25, 0.5, 0.75].map((share) =>
      number(quantile(values, share)),
    );
    const ends = all(number(values[0] ?? 0), withUnit(number(values.at(-1) ?? 0), unit));
    return `${name}: ${notes.median(middle)}, ${half(low, high)}, ${ends}.`;
  });
  return said.join(' ');
}

/** What is known of each group: the values themselves are too many to read. */
export function summaryTable(
  { groups, y }: Samples,
  { title, x, unit }: ChartOptions,
  lang: string,
): Table {
  const { columns } = words.charts;
  const names = [
    ...[columns.values, columns.mean, columns.deviation, columns.least],
    ...[columns.lowerQuartile, columns.median, columns.upperQuartile, columns.greatest],
  ];
  return {
    caption: tableTitle(title, y, unit),
    columns: [
      { name: x === undefined ? columns.group : axisTitle(x, undefined), isNumeric: false },
      ...names.map((name) => ({ name, isNumeric: true })),
    ],
    rows: groups.map(({ name, values }) => {
      const numbers = [
        mean(values),
        standardDeviation(values),
        ...[0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share)),
      ];
      return [
        name,
        rounded(values.length, lang, 9),
        ...numbers.map((value) => (Number.isNaN(value) ? '–' : rounded(value, lang))),
      ];
    }),
  };
}
