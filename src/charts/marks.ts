/**
 * Pieces of SVG without a colour or a size of their own: classes say what they are, so that style
 * sheets and {@link file://./image.ts} may each paint them their way.
 *
 * Across, everything is in percent, so that a drawing fits any width while its text and its strokes
 * keep their size; paths, which know no percent, stand in a grid of a thousand that is stretched.
 */

/** A share of the width or height, as SVG writes it. */
export const percent = (share: number): string => `${short(share * 100)}%`;

/** A number with as few signs as a thousandth of the picture needs. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A share of the grid of a thousand. */
const grid = (share: number): string => String(Math.round(share * 10_000) / 10);

type Attributes = Readonly<Record<string, string | number>>;

export const tag = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A bar from one share of the width to another, `y` and `height` in pixels. */
export function bar(name: string, from: number, to: number, y: number, height: number): string {
  const [x, width] = [Math.min(from, to), Math.abs(to - from)];
  return tag('rect', { class: name, x: percent(x), width: percent(width), y, height });
}

/** A line across, `y` in pixels. */
export const across = (name: string, from: number, to: number, y: number): string =>
  tag('line', { class: name, x1: percent(from), x2: percent(to), y1: y, y2: y });

/** A line down, in pixels. */
export const down = (name: string, at: number, from: number, to: number): string =>
  tag('line', { class: name, x1: percent(at), x2: percent(at), y1: from, y2: to });

/** A line with caps, drawn over a wider one in the colour of the ground, so that it shows on a bar. */
export function errorBar(from: number, to: number, y: number, reach: number): string {
  const whole = (name: string) =>
    across(name, from, to, y) +
    down(name, from, y - reach, y + reach) +
    down(name, to, y - reach, y + reach);
  return whole('halo') + whole('error');
}

/** A point of a path: shares of width and height, from the upper left. */
export type Point = readonly [x: number, y: number];

/** A grid of a thousand by a thousand, stretched over a part of the picture. */
export const stretched = (content: string, part: Attributes = {}): string =>
  tag(
    'svg',
    {
      viewBox: '0 0 1000 1000',
      preserveAspectRatio: 'none',
      width: '100%',
      height: '100%',
      ...part,
    },
    content,
  );

const path = (name: string, d: string): string => tag('path', { class: name, d });

/** Points joined; undefined parts what stands before it from what follows. */
export function line(name: string, points: readonly (Point | undefined)[]): string {
  let isOpen = false;
  const d = points.map((point) => {
    const sign = isOpen ? 'L' : 'M';
    isOpen = point !== undefined;
    return point ? sign + pair(point) : '';
  });
  return path(name, d.join(''));
}

/** The area between two lines of as many points. */
export const area = (name: string, upper: readonly Point[], lower: readonly Point[]): string =>
  path(name, `M${[...upper, ...lower.toReversed()].map(pair).join('L')}Z`);

/** Dots of one size, each place once, as strokes without length: their caps keep their size. */
export function dots(name: string, points: readonly Point[]): string {
  const places = new Set(points.map((point) => `M${pair(point)}h.01`));
  return path(name, [...places].join(''));
}

const pair = ([x, y]: Point): string => `${grid(x)} ${grid(y)}`;
