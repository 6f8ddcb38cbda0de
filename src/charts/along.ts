/** Where the values of lines stand along their axis: at numbers, at days, or in a row of words. */
import { ChartError } from '#charts/chart-error.ts';
import { cellAt, columnIndex } from '#charts/columns.ts';
import type { Sheet } from '#charts/csv.ts';
import { dateScale, dayNames, dayOf } from '#charts/dates.ts';
import type { Measured, Series } from '#charts/measured.ts';
import { noLogarithm } from '#charts/measured.ts';
import { asWritten } from '#charts/numbers.ts';
import type { ChartOptions } from '#charts/options.ts';
import { extent } from '#charts/value-axis.ts';
import { type Axis, linearScale, logScale, type Tick } from '#charts/scale.ts';

export interface Place {
  /** From 0 to 1. */
  readonly at: number;
  readonly measured: Measured;
}

export interface Along {
  readonly ticks: readonly Tick[];
  /** The values of a series in the order of the axis. */
  readonly placesOf: (points: readonly Measured[]) => readonly Place[];
  /** A text of the column as it is read. */
  readonly nameOf: (text: string) => string;
}

/** @throws ChartError */
export function along(
  sheet: Sheet,
  series: readonly Series[],
  { x, xScale }: ChartOptions,
  axis: Axis,
): Along {
  const column = x === undefined ? 0 : columnIndex(sheet, x, 'x');
  const texts = [...new Set(sheet.rows.map(({ cells }) => cells[column] ?? ''))];
  const isDays = texts.every((text) => dayOf(text) !== undefined);
  const isNumbers = texts.every((text) => text !== '' && !Number.isNaN(Number(text)));
  for (const { points } of series) refuseRepeated(points);
  if (xScale === 'log' || isNumbers) return alongNumbers(sheet, column, xScale, axis);
  if (isDays) return alongDays(texts, axis);
  return alongWords(texts, axis);
}

function refuseRepeated(points: readonly Measured[]): void {
  const seen = new Set<string>();
  for (const { x, row } of points) {
    if (seen.has(x)) {
      const hint = 'average them, or name what tells them apart as series="…"';
      throw new ChartError(`there are two values at "${x}"`, hint, row.line);
    }
    seen.add(x);
  }
}

const placed = (position: (text: string) => number) => (points: readonly Measured[]) =>
  points
    .map((measured): Place => ({ at: position(measured.x), measured }))
    .toSorted((a, b) => a.at - b.at);

function alongNumbers(
  sheet: Sheet,
  column: number,
  xScale: ChartOptions['xScale'],
  axis: Axis,
): Along {
  const values = sheet.rows.map((row) => {
    const cell = cellAt(sheet, row, column);
    if (xScale === 'log' && (!cell || cell.value <= 0))
      throw noLogarithm(cell ? cell.text : 'an empty cell', row.line, 'xScale');
    return cell?.value ?? 0;
  });
  const [from, to] = extent(values);
  // Lines begin and end with their data; only names on the axis are round.
  const ends = from < to ? { ...axis, from, to } : axis;
  const scale = (xScale === 'log' ? logScale : linearScale)(from, to, ends);
  return {
    ticks: scale.ticks,
    placesOf: placed((text) => scale.at(Number(text))),
    nameOf: (text) => asWritten(text, Number(text), axis.lang),
  };
}

function alongDays(texts: readonly string[], axis: Axis): Along {
  const days = texts.map((text) => dayOf(text) ?? 0);
  const scale = dateScale(...extent(days), axis);
  const nameOf = dayNames(axis.lang);
  return {
    ticks: scale.ticks,
    placesOf: placed((text) => scale.at(dayOf(text) ?? 0)),
    nameOf: (text) => nameOf(dayOf(text) ?? 0),
  };
}

const mostWords = 200;

/** In the order of the data, with half a step to either end. */
function alongWords(texts: readonly string[], { room }: Axis): Along {
  if (texts.length > mostWords) {
    const hint = 'write numbers, or days such as 2026-02-13';
    throw new ChartError(`${texts.length} words along the axis are more than anyone reads`, hint);
  }
  const at = new Map(texts.map((text, index) => [text, (index + 0.5) / texts.length]));
  const width = Math.max(...texts.map(({ length }) => length)) * 6.8 + 12;
  const [every, everyOnWide] = [room, 2 * room].map((all) =>
    Math.ceil((width * texts.length) / all),
  ) as [number, number];
  // Where room allows all, those that a phone has no room for come between; else it is as on a phone.
  const most = everyOnWide === 1 ? 1 : every;
  return {
    ticks: texts.flatMap((text, index) =>
      index % most === 0
        ? [{ at: (index + 0.5) / texts.length, text, isExtra: index % every > 0 }]
        : [],
    ),
    placesOf: placed((text) => at.get(text) ?? 0),
    nameOf: (text) => text,
  };
}
