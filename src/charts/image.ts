/** A figure as an image file, for readers that show no drawing within a text: light, and of one size. */
import type { Figure, KeyItem, Plane, Rows } from '#charts/figure.ts';
import { escaped, tag } from '#charts/marks.ts';
import { gridAcross, gridDown, namesAlong } from '#charts/page.ts';

const width = 640;
const margin = 20;
const inner = width - 2 * margin;
const face = 'system-ui, sans-serif';

/** The whole file, with the size it is shown at. */
export function figureImage(figure: Figure): { svg: string; width: number; height: number } {
  const parts: string[] = [];
  let y = margin;
  if (figure.title) {
    parts.push(words(figure.title, margin, y + 14, { size: 16, weight: 650 }));
    y += 28;
  }
  for (const item of figure.key) {
    parts.push(keyItem(item, y));
    y += 20;
  }
  const plot = figure.plot.kind === 'rows' ? rows(figure.plot, y + 6) : plane(figure.plot, y + 6);
  const height = Math.ceil(plot.end + margin);
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    `<title>${escaped(figure.description)}</title>${tag('rect', { width, height, fill: paper })}${[...parts, plot.svg].join('')}`,
  );
  return { svg: `${painted(svg)}\n`, width, height };
}

interface Part {
  readonly svg: string;
  /** Where it ends, in pixels from the top. */
  readonly end: number;
}

interface Words {
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'end';
  readonly fill?: string;
}

const words = (
  text: string,
  x: number,
  y: number,
  { size = 13, weight = 400, anchor = 'start', fill = ink }: Words = {},
) =>
  tag(
    'text',
    {
      x,
      y,
      fill,
      'font-family': face,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
    },
    escaped(text),
  );

/** A part of the picture with its own measures. */
const framed = (x: number, y: number, width: number, height: number, content: string) =>
  tag(
    'svg',
    { x, y, width, height, overflow: 'visible', 'font-family': face, 'font-size': 13, fill: quiet },
    content,
  );

const keyItem = ({ text, mark }: KeyItem, y: number): string =>
  framed(margin, y, 28, 14, mark) + words(text, margin + 36, y + 12);

function rows({ axis, rows }: Rows, top: number): Part {
  const grid = gridDown(axis.ticks);
  const parts: string[] = [];
  let y = top;
  for (const { label, note, value, height, marks } of rows) {
    const name = note ? `${label} · ${note}` : label;
    parts.push(words(name, margin, y + 13));
    if (value) parts.push(words(value, width - margin, y + 13, { anchor: 'end' }));
    parts.push(framed(margin, y + 18, inner, height, grid + marks));
    y += height + 24;
  }
  parts.push(framed(margin, y - 6, inner, 22, namesAlong(axis)));
  parts.push(words(axis.title, width - margin, y + 34, { anchor: 'end', fill: quiet }));
  return { svg: parts.join(''), end: y + 38 };
}

function plane({ x, y, marks }: Plane, top: number): Part {
  const height = 260;
  const left = margin + Math.max(...y.ticks.map(({ text }) => text.length)) * 8 + 8;
  const names = y.ticks.map(({ at, text }) =>
    words(text, left - 8, top + 22 + (1 - at) * height + 4, { anchor: 'end', fill: quiet }),
  );
  return {
    svg: [
      words(y.title, margin, top + 8, { fill: quiet }),
      ...names,
      framed(left, top + 22, width - margin - left, height, gridAcross(y.ticks) + marks),
      framed(left, top + 22 + height, width - margin - left, 22, namesAlong(x)),
      words(x.title, width - margin, top + height + 60, { anchor: 'end', fill: quiet }),
    ].join(''),
    end: top + height + 64,
  };
}

const paper = '#fdfcfa';
const ink = '#29241f';
const quiet = '#5f584f';

type Paint = Readonly<Record<string, string | number>>;

/** What classes stand for where there is no style sheet: styles/chart-marks.css, in light. */
const paints: Readonly<Record<string, Paint>> = {
  s: { color: '#9c3a1f' },
  s1: { color: '#2d62a3' },
  s2: { color: '#b4501e' },
  s3: { color: '#1d7a5f' },
  s4: { color: '#8b2f86' },
  s5: { color: '#7d6a00' },
  s6: { color: '#5f584f' },
  grid: { stroke: '#e2ddd5' },
  zero: { stroke: quiet },
  bar: { fill: 'currentColor' },
  b2: { fill: paper, stroke: 'currentColor', 'stroke-width': 2 },
  b3: { 'fill-opacity': 0.4 },
  b4: { fill: paper, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '4 3' },
  error: { stroke: ink, 'stroke-width': 1.5 },
  halo: { stroke: paper, 'stroke-width': 4 },
  reach: { stroke: 'currentColor', 'stroke-width': 2 },
  box: { fill: 'currentColor', 'fill-opacity': 0.2, stroke: 'currentColor', 'stroke-width': 1.5 },
  middle: { stroke: ink, 'stroke-width': 2.5 },
  fill: { fill: 'currentColor', 'fill-opacity': 0.75 },
  band: { fill: 'currentColor', 'fill-opacity': 0.18 },
  line: { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.25, 'stroke-linejoin': 'round' },
  d2: { 'stroke-dasharray': '8 5' },
  d3: { 'stroke-dasharray': '2 4' },
  d4: { 'stroke-dasharray': '10 4 2 4' },
  d5: { 'stroke-dasharray': '16 5' },
  d6: { 'stroke-dasharray': '5 3 1 3 1 3' },
  dot: { stroke: 'currentColor', 'stroke-width': 8, 'stroke-linecap': 'round' },
  square: { stroke: 'currentColor', 'stroke-width': 7, 'stroke-linecap': 'square' },
  hole: { stroke: paper, 'stroke-width': 4 },
  small: { 'stroke-width': 4.5 },
  faint: { 'stroke-opacity': 0.5 },
  extra: {},
};

/** Classes as presentation attributes; strokes keep their width in what is stretched. */
const painted = (svg: string): string =>
  svg.replace(/<(\w+) class="([^"]*)"/g, (_, name: string, classes: string) => {
    const paint = Object.assign({}, ...classes.split(' ').map((one) => paints[one])) as Paint;
    const stroke = name === 'path' ? { 'vector-effect': 'non-scaling-stroke' } : {};
    const written = Object.entries({ ...paint, ...stroke });
    return `<${name}${written.map(([key, value]) => ` ${key}="${value}"`).join('')}`;
  });
