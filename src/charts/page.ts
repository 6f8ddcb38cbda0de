/** A figure as part of a page, in which style sheets give it its colours and its layout. */
import type { Figure, KeyItem, NamedAxis, Plane, Row, Rows } from '#charts/figure.ts';
import { escaped, percent, tag } from '#charts/marks.ts';
import type { Tick } from '#charts/scale.ts';
import { groupedTableHtml, tableHtml } from '#charts/table.ts';
import { room } from '#charts/words.ts';
import { words } from '#words/words.ts';

export function figureHtml(figure: Figure): string {
  const { title, key, plot, caption, method, table, isTable, isWide, description } = figure;
  const picture = `<div class="${layoutOf(plot)}" role="img" data-pagefind-ignore aria-label="${escaped(description)}">${
    plot.kind === 'rows' ? rowsHtml(plot) : planeHtml(plot)
  }</div>`;
  const framed = `<div class="table" tabindex="0" role="group" aria-label="${escaped(words.prose.tableOf(table.caption))}">${isTable ? groupedTableHtml(table) : tableHtml(table)}</div>`;
  const said = [caption, method].flatMap((text, index) =>
    text ? [`<p${index > 0 ? ' class="method"' : ''}>${escaped(text)}</p>`] : [],
  );
  return [
    `<div class="chart${isWide ? ' wide' : ''}"><figure>`,
    title && !isTable ? `<p class="title">${escaped(title)}</p>` : '',
    key.length > 0 ? `<ul class="key">${key.map(keyHtml).join('')}</ul>` : '',
    isTable ? framed : '',
    picture,
    said.length > 0 ? `<figcaption>${said.join(' ')}</figcaption>` : '',
    '</figure>',
    isTable
      ? ''
      : `<details data-pagefind-ignore><summary>${escaped(words.prose.numbers)}</summary>${framed}</details>`,
    '</div>',
  ].join('');
}

const layoutOf = (plot: Rows | Plane): string =>
  plot.kind === 'plane' ? 'plane' : plot.isAbove ? 'lanes' : 'lanes beside';

const keyHtml = ({ text, mark }: KeyItem): string =>
  `<li><svg width="28" height="14" aria-hidden="true">${mark}</svg>${escaped(text)}</li>`;

function rowsHtml({ axis, rows }: Rows): string {
  const lines = gridDown(axis.ticks);
  const row = ({ label, note, value, height, marks }: Row) => {
    const name = `<span class="label">${escaped(label)}${note ? ` <small>${escaped(note)}</small>` : ''}</span>`;
    const end = value ? `<span class="value">${escaped(value)}</span>` : '';
    return `<div class="lane">${name}<svg height="${height}">${lines}${marks}</svg>${end}</div>`;
  };
  return `${rows.map(row).join('')}<div class="lane"><svg height="22">${namesAlong(axis)}</svg><span class="axis">${escaped(axis.title)}</span></div>`;
}

function planeHtml({ x, y, marks }: Plane): string {
  const longest = Math.max(...y.ticks.map(({ text }) => text.length));
  const names = y.ticks.map(({ at, text }) =>
    text === ''
      ? ''
      : tag(
          'text',
          { x: '100%', y: percent(1 - at), dy: '.35em', 'text-anchor': 'end' },
          escaped(text),
        ),
  );
  return [
    `<span class="axis">${escaped(y.title)}</span>`,
    `<svg class="names" width="${Math.ceil(longest * 6.2 + 4) / 10}em">${names.join('')}</svg>`,
    `<svg class="field">${gridAcross(y.ticks)}${marks}</svg>`,
    `<svg class="along" height="22">${namesAlong(x)}</svg>`,
    `<span class="axis">${escaped(x.title)}</span>`,
  ].join('');
}

/** Lines from top to bottom, at each tick. */
export const gridDown = (ticks: readonly Tick[]): string =>
  ticks
    .map(({ at }) => tag('line', { class: 'grid', x1: percent(at), x2: percent(at), y2: '100%' }))
    .join('');

/** Lines from side to side, at each tick. */
export const gridAcross = (ticks: readonly Tick[]): string =>
  ticks
    .map(({ at }) =>
      tag('line', { class: 'grid', y1: percent(1 - at), y2: percent(1 - at), x2: '100%' }),
    )
    .join('');

/** The names below an axis; the outermost do not reach beyond it, even on a small phone. */
export const namesAlong = ({ ticks }: NamedAxis): string =>
  ticks
    .filter(({ text }) => text !== '')
    .map(({ at, text, isExtra }) => {
      const half = Math.min((text.length * 3.5) / room, 0.3);
      const anchor = at < half ? 'start' : at > 1 - half ? 'end' : 'middle';
      const name = isExtra ? { class: 'extra' } : {};
      return tag('text', { ...name, x: percent(at), y: 16, 'text-anchor': anchor }, escaped(text));
    })
    .join('');
