import type { Cell } from '#charts/columns.ts';
import type { Table } from '#charts/figure.ts';
import type { Measurements } from '#charts/measured.ts';
import { asWritten } from '#charts/numbers.ts';
import type { ChartOptions } from '#charts/options.ts';
import { axisTitle, tableTitle } from '#charts/words.ts';
import { words } from '#words/words.ts';

/** More rows than these, and a table has some of them. */
const mostRows = 120;

/**
 * Every value of some series, a row for each thing they are of.
 *
 * @param texts what the rows are of, as written, in order
 * @param nameOf how such a text is read
 */
export function measuredTable(
  { x, y, series }: Measurements,
  texts: readonly string[],
  { unit, title, xLabel }: ChartOptions,
  lang: string,
  nameOf: (text: string) => string = (text) => text,
): Table {
  const every = Math.ceil(texts.length / mostRows);
  const shown = texts.filter((_, index) => index % every === 0 || index === texts.length - 1);
  const caption = tableTitle(title, y, unit);
  const byText = series.map(({ points }) => new Map(points.map((point) => [point.x, point])));
  const hasEnds = series.some(({ points }) => points.some(({ low }) => low));
  const isMany = series.length > 1;
  const { columns, someRows } = words.charts;
  const names = series.flatMap(({ name }) => {
    const before = isMany ? `${name}, ` : '';
    const ends = hasEnds ? [before + columns.from, before + columns.to] : [];
    return [isMany ? name : axisTitle(y, unit), ...ends];
  });
  const cell = (one: Cell | undefined) => (one ? asWritten(one.text, one.value, lang) : '–');
  return {
    caption: every > 1 ? someRows(caption, `${shown.length}`, `${texts.length}`) : caption,
    columns: [
      { name: xLabel ?? axisTitle(x, undefined), isNumeric: false },
      ...names.map((name) => ({ name, isNumeric: true })),
    ],
    rows: shown.map((text) => [
      nameOf(text),
      ...byText.flatMap((points) => {
        const { value, low, high } = points.get(text) ?? {};
        return hasEnds ? [cell(value), cell(low), cell(high)] : [cell(value)];
      }),
    ]),
  };
}
