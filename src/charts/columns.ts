import { ChartError } from '#charts/chart-error.ts';
import type { Sheet, SheetRow } from '#charts/csv.ts';
import { nearest } from '#entries/nearest.ts';

/** A number and the text it was written as, whose digits a table repeats. */
export interface Cell {
  readonly value: number;
  readonly text: string;
}

/** The place of a column. @throws ChartError */
export function columnIndex({ columns }: Sheet, name: string, attribute: string): number {
  const index = columns.indexOf(name);
  if (index >= 0) return index;
  const meant = nearest(name, columns);
  const hint = meant
    ? `write ${attribute}="${meant}"`
    : `write one of ${columns.map((column) => `"${column}"`).join(', ')}`;
  throw new ChartError(`the data has no column "${name}"`, hint);
}

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** Whether a column holds numbers, as far as its first value tells. */
export function isNumeric({ rows }: Sheet, index: number): boolean {
  const first = rows.find(({ cells }) => cells[index] !== '')?.cells[index];
  return first !== undefined && number.test(first);
}

/**
 * The number in a cell; undefined for an empty one, which stands for no value.
 *
 * @throws ChartError
 */
export function cellAt({ columns }: Sheet, row: SheetRow, index: number): Cell | undefined {
  const text = row.cells[index] ?? '';
  if (text === '') return undefined;
  const value = Number(text.replace(/^\+/, ''));
  if (number.test(text) && Number.isFinite(value)) return { value, text };
  const message = `"${shortened(text)}" in the column "${columns[index] ?? ''}" is not a number`;
  throw new ChartError(message, numberHint(text), row.line);
}

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

function numberHint(text: string): string {
  const [sign] = /^\d{1,3}(?:[ ,_'’\u00A0\u202F]\d{3})+(?:\.\d+)?$/.test(text) ? [''] : ['.'];
  const meant = text.replace(/[ ,_'’\u00A0\u202F]/g, sign);
  if (number.test(meant)) return `write ${meant}`;
  const bare = /^([-+]?[\d.]+(?:e[-+]?\d+)?)\s*\D+$/i.exec(text)?.[1];
  return bare !== undefined && number.test(bare)
    ? `write ${bare}, and the unit as unit="${text.slice(bare.length).trim()}"`
    : 'write a number such as 12.5, or nothing where there is none';
}
