/** Values with intervals, by what they are of and by series: what bars, dots and lines are drawn from. */
import { ChartError } from '#charts/chart-error.ts';
import { type Cell, cellAt, columnIndex, isNumeric } from '#charts/columns.ts';
import type { Sheet, SheetRow } from '#charts/csv.ts';
import type { ChartOptions } from '#charts/options.ts';
import { words } from '#words/words.ts';

/** One value, as far as there is one. */
export interface Measured {
  readonly row: SheetRow;
  /** What it is of, as written. */
  readonly x: string;
  readonly value?: Cell | undefined;
  readonly low?: Cell | undefined;
  readonly high?: Cell | undefined;
}

export interface Series {
  readonly name: string;
  readonly points: readonly Measured[];
}

export interface Measurements {
  /** The name of the column that says what is measured. */
  readonly x: string;
  /** What is measured, as the axis names it. */
  readonly y: string;
  readonly series: readonly Series[];
}

/**
 * Reads the series of a chart: one for each column of values, or for each word in a column of its own.
 *
 * @throws ChartError
 */
export function measurements(sheet: Sheet, options: ChartOptions): Measurements {
  const x = options.x ?? sheet.columns[0] ?? '';
  const at = columnIndex(sheet, x, 'x');
  const names = options.y ?? firstValues(sheet, at, options);
  const values = names.map((name) => ({ name, at: columnIndex(sheet, name, 'y') }));
  const [only] = values;
  if (!only) throw new ChartError('the data has no column of numbers', 'write y="…" with its name');
  const y = options.yLabel ?? (values.length === 1 ? only.name : words.charts.value);
  const isMany = values.length > 1;
  if (isMany && (options.series ?? options.low ?? options.error) !== undefined) {
    const hint = 'write one column as y, and name the series in a column of their own';
    throw new ChartError('several columns of values cannot have series or intervals', hint);
  }
  const read = (column: number) =>
    sheet.rows.map((row) => measuredIn(sheet, row, at, column, options));
  if (isMany) {
    const series = values.map(({ name, at: column }) => ({ name, points: read(column) }));
    return { x, y, series };
  }
  const points = read(only.at);
  if (options.series === undefined) return { x, y, series: [{ name: y, points }] };
  const by = columnIndex(sheet, options.series, 'series');
  const groups = Map.groupBy(points, ({ row }) => row.cells[by] ?? '');
  return { x, y, series: [...groups].map(([name, points]) => ({ name, points })) };
}

/** The first column of numbers that no attribute names; of words, where there is no other. */
function firstValues(
  sheet: Sheet,
  x: number,
  { series, low, high, error }: ChartOptions,
): string[] {
  const taken = new Set([series, low, high, error]);
  const free = sheet.columns.filter((name, index) => index !== x && !taken.has(name));
  const isOfNumbers = (name: string) => isNumeric(sheet, sheet.columns.indexOf(name));
  const found = free.find(isOfNumbers) ?? free[0];
  return found === undefined ? [] : [found];
}

function measuredIn(
  sheet: Sheet,
  row: SheetRow,
  x: number,
  y: number,
  { low, high, error }: ChartOptions,
): Measured {
  const value = cellAt(sheet, row, y);
  const read = (name: string | undefined, attribute: string) =>
    name === undefined ? undefined : cellAt(sheet, row, columnIndex(sheet, name, attribute));
  const reach = read(error, 'error');
  const ends =
    reach && value
      ? { low: moved(value, -reach.value, reach), high: moved(value, reach.value, reach) }
      : { low: read(low, 'low'), high: read(high, 'high') };
  if (reach && reach.value < 0) {
    throw new ChartError(
      `an error of ${reach.text} is less than nothing`,
      'write how far it reaches either way, without a sign',
      row.line,
    );
  }
  if (
    value &&
    ends.low &&
    ends.high &&
    !(ends.low.value <= value.value && value.value <= ends.high.value)
  ) {
    const message = `${value.text} does not lie between ${ends.low.text} and ${ends.high.text}`;
    throw new ChartError(
      message,
      'write the ends of the interval as low and high, the lesser as low',
      row.line,
    );
  }
  return { row, x: row.cells[x] ?? '', value, ...ends };
}

/** A value some way off, with as many decimals as either was written with. */
function moved({ value, text }: Cell, by: number, reach: Cell): Cell {
  const decimals = Math.max(
    ...[text, reach.text].map((one) => /\.(\d*)$/.exec(one)?.[1]?.length ?? 0),
  );
  const sum = value + by;
  return { value: sum, text: /e/i.test(text + reach.text) ? String(sum) : sum.toFixed(decimals) };
}

/** Every value that an axis has to hold. @throws ChartError where there is none */
export function valuesOf(series: readonly Series[]): number[] {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) =>
      [value, low, high].flatMap((cell) => cell?.value ?? []),
    ),
  );
  if (values.length > 0) return values;
  throw new ChartError('there is no value in the column', 'write a number into at least one row');
}

/** @throws ChartError for what a logarithmic axis has no place for */
export function checkLogarithm(series: readonly Series[], attribute: string): void {
  for (const { points } of series) {
    for (const { row, value, low, high } of points) {
      const wrong = [value, low, high].find((cell) => cell && cell.value <= 0);
      if (wrong) throw noLogarithm(wrong.text, row.line, attribute);
    }
  }
}

export const noLogarithm = (text: string, line: number | undefined, attribute: string) =>
  new ChartError(
    `a log scale has no place for ${text}`,
    `take the row out, or leave ${attribute}="log" out`,
    line,
  );
