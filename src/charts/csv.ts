import { ChartError } from '#charts/chart-error.ts';

/** A table of texts, each row with the line it begins on, counted from 1. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Absent where rows come from an expression. */
  readonly line?: number;
  readonly cells: readonly string[];
}

/** Rows that one chart may have, and the size of its data in characters: more is no chart's work. */
export const mostRows = 20_000;
const mostCharacters = 4_000_000;

/**
 * Reads CSV (RFC 4180) whose first line names the columns. A line may also end in LF alone; a
 * semicolon or a tab parts cells where the first line has no comma; lines without any text and lines
 * that begin with "#" say nothing.
 *
 * @throws ChartError
 */
export function sheetOf(text: string): Sheet {
  if (text.length > mostCharacters) throw tooMuch(`${Math.round(text.length / 1e6)} MB of data`);
  const body = text.replace(/^\uFEFF/, '');
  const [first, ...rows] = recordsOf(body, separatorOf(body));
  if (!first)
    throw new ChartError('the data is empty', 'write a line with the names of the columns');
  const columns = first.cells.map((name) => name.trim());
  const repeated = columns.find((name, index) => name !== '' && columns.indexOf(name) < index);
  if (repeated !== undefined) {
    const message = `two columns are named "${repeated}"`;
    throw new ChartError(message, 'give each column a name of its own', first.line);
  }
  if (rows.length === 0) {
    const hint = 'write a line of values below the names of the columns';
    throw new ChartError('the data has no rows', hint, first.line);
  }
  if (rows.length > mostRows) throw tooMuch(`${rows.length} rows`);
  for (const { line, cells } of rows) {
    if (cells.length === columns.length) continue;
    const message = `${cells.length} cells stand below ${columns.length} names of columns`;
    const hint = 'write as many, and quotes around a cell with a comma in it';
    throw new ChartError(message, hint, line);
  }
  return { columns, rows };
}

const tooMuch = (what: string) =>
  new ChartError(
    `${what} are more than a chart draws`,
    `bin, average or sample them to ${mostRows} rows at most`,
  );

function separatorOf(text: string): string {
  const names = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return [',', ';', '\t'].find((sign) => names?.includes(sign)) ?? ',';
}

function recordsOf(text: string, separator: string): Required<SheetRow>[] {
  const records: Required<SheetRow>[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const record = { line, cells: [] as string[] };
    const ending = (index: number) => index >= text.length || text[index] === '\n';
    do {
      if (record.cells.length > 0) at += 1;
      let cell = '';
      if (text[at] === '"') {
        const end = closing(text, at, line);
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
        const rest = /[^\S\r\n]*\r?/y;
        rest.lastIndex = at;
        at += rest.exec(text)?.[0].length ?? 0;
        if (!ending(at) && text[at] !== separator) {
          const hint = `write "" for a quote in a cell, and part cells by "${separator}"`;
          throw new ChartError('text follows the end of a quoted cell', hint, line);
        }
        line += cell.split('\n').length - 1;
      } else {
        const start = at;
        while (!ending(at) && text[at] !== separator) at += 1;
        cell = text.slice(start, at).trim();
      }
      record.cells.push(cell);
    } while (!ending(at));
    at += 1;
    line += 1;
    const [first = ''] = record.cells;
    const isEmpty = record.cells.every((cell) => cell === '');
    if (!isEmpty && !first.startsWith('#')) records.push(record);
  }
  return records;
}

/** Where the quotes end that begin at an offset. */
function closing(text: string, start: number, line: number): number {
  const quotes = /"(?:[^"]|"")*"/y;
  quotes.lastIndex = start;
  const found = quotes.exec(text);
  if (found) return start + found[0].length - 1;
  throw new ChartError('a quoted cell does not end', 'add the closing quote', line);
}

/**
 * Rows that an expression gives: records whose keys are the columns.
 *
 * @throws ChartError
 */
export function sheetOfRows(rows: unknown): Sheet {
  const hint = 'write rows={[{ name: "a", value: 1 }, …]}';
  if (!Array.isArray(rows) || !rows.every(isRecord))
    throw new ChartError('rows is no list of records', hint);
  if (rows.length === 0) throw new ChartError('the data has no rows', hint);
  if (rows.length > mostRows) throw tooMuch(`${rows.length} rows`);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row) => ({ cells: columns.map((name) => textOf(row[name])) })),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
