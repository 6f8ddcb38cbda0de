import type { Table, TableCell } from '#charts/figure.ts';
import { escaped } from '#charts/marks.ts';

/**
 * A table for readers and for programs that read aloud: a caption, unless it is empty, and headers with
 * their scope.
 */
export function tableHtml({ caption, columns, rows }: Table): string {
  const side = (index: number) => (columns[index]?.isNumeric ? ' class="right"' : '');
  const names = columns.map(
    ({ name }, index) => `<th scope="col"${side(index)}>${escaped(name)}</th>`,
  );
  const body = rows.map((cells) => {
    const written = cells.map((cell, index) =>
      index === 0
        ? `<th scope="row">${cellHtml(cell)}</th>`
        : `<td${side(index)}>${cellHtml(cell)}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return whole(caption, names, `<tbody>${body.join('')}</tbody>`);
}

/** The same with the name of each row above it, where names are long and cells full. */
export function groupedTableHtml({ caption, columns, rows }: Table): string {
  const names = columns.slice(1).map(({ name }) => `<th scope="col">${escaped(name)}</th>`);
  const body = rows.map(([name = '', ...cells]) => {
    const span = ` colspan="${cells.length}" scope="rowgroup"`;
    const above = rows.length > 1 ? `<tr><th${span}>${cellHtml(name)}</th></tr>` : '';
    const row = cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('');
    return `<tbody>${above}<tr>${row}</tr></tbody>`;
  });
  return whole(caption, names, body.join(''));
}

const whole = (caption: string, names: readonly string[], body: string) =>
  `<table>${caption && `<caption>${escaped(caption)}</caption>`}<thead><tr>${names.join('')}</tr></thead>${body}</table>`;

const cellHtml = (cell: TableCell): string =>
  typeof cell === 'string'
    ? escaped(cell)
    : `${escaped(cell[0])} <small>${escaped(cell[1])}</small>`;

/** The same as Markdown, without its caption. */
export function tableMarkdown({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sides = columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'));
  const names = columns.map(({ name }) => cellText(name));
  return [row(names), row(sides), ...rows.map((cells) => row(cells.map(cellText)))].join('\n');
}

const cellText = (cell: TableCell): string =>
  (typeof cell === 'string' ? cell : `${cell[0]} (${cell[1]})`)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<|~]/g, '\\$&');
