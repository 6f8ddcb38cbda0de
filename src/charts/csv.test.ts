import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ChartError } from '#charts/chart-error.ts';
import { mostRows, sheetOf, sheetOfRows } from '#charts/csv.ts';

/** What is said of data, with its line. */
function fault(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ChartError) return `${error.line ?? ''}: ${error.message} — ${error.hint}`;
    throw error;
  }
  return 'nothing';
}

describe('CSV', () => {
  test('has columns, and rows with their lines', () => {
    const text =
      '# measured at night\r\nname, time\r\n\r\n"a, b",1.5\r\n"two\nlines",\r\n"say ""x""",-2\r\n';
    expect(sheetOf(text)).toEqual({
      columns: ['name', 'time'],
      rows: [
        { line: 4, cells: ['a, b', '1.5'] },
        { line: 5, cells: ['two\nlines', ''] },
        { line: 7, cells: ['say "x"', '-2'] },
      ],
    });
  });

  test.each([
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark', '\uFEFFa,b\n1,2'],
  ])('may have %s', (_, text) => {
    expect(sheetOf(text)).toEqual({ columns: ['a', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] });
  });

  test.each([
    ['', ': the data is empty — write a line with the names of the columns'],
    ['a,b\n', '1: the data has no rows — write a line of values below the names of the columns'],
    ['a,a\n1,2', '1: two columns are named "a" — give each column a name of its own'],
    [
      'a,b\n1,2\n1,2,3',
      '3: 3 cells stand below 2 names of columns — write as many, and quotes around a cell with a comma in it',
    ],
    ['a,b\n"x,2', '2: a quoted cell does not end — add the closing quote'],
    [
      'a,b\n"x"y,2',
      '2: text follows the end of a quoted cell — write "" for a quote in a cell, and part cells by ","',
    ],
    [
      `a\n${'1\n'.repeat(mostRows + 1)}`,
      `: ${mostRows + 1} rows are more than a chart draws — bin, average or sample them to ${mostRows} rows at most`,
    ],
  ])('%j is a mistake', (text, said) => {
    expect(fault(() => sheetOf(text))).toBe(said);
  });

  test('keeps any text that is quoted', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/\r/.test(text));
    const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text !== ''));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const kept = rows.filter(([first]) => !first.startsWith('#'));
        fc.pre(kept.length > 0);
        const text = ['a,b', ...kept.map((cells) => cells.map(quoted).join(','))].join('\n');
        expect(sheetOf(text).rows.map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});

describe('rows of an expression', () => {
  test('have the keys of all records for columns', () => {
    expect(
      sheetOfRows([
        { a: 1, b: null },
        { c: 'x', a: 0.5 },
      ]),
    ).toEqual({
      columns: ['a', 'b', 'c'],
      rows: [{ cells: ['1', '', ''] }, { cells: ['0.5', '', 'x'] }],
    });
  });

  test.each([[[]], ['text'], [[1, 2]], [undefined]])('cannot be %j', (rows) => {
    expect(fault(() => sheetOfRows(rows))).toMatch(
      /write rows=\{\[\{ name: "a", value: 1 \}, …\]\}$/,
    );
  });
});
