/** How series are told apart, with colour and without. */
import { bar, dots, line, stretched } from '#charts/marks.ts';

/** As many as lines can be told apart without their colour. */
export const mostSeries = 6;

/** As many as bars can be told apart without their colour. */
export const mostBarSeries = 4;

/** The class of a series; with one alone, the colour is that of the page. */
export const seriesClass = (index: number, count: number): string =>
  count === 1 ? 's' : `s${index + 1}`;

/** The shapes of points, one a series, each made of strokes that end round or square. */
const shapes: readonly ((name: string, points: Points) => string)[] = [
  (name, points) => dots(`${name} dot`, points),
  (name, points) => dots(`${name} square`, points),
  (name, points) => dots(`${name} dot`, points) + dots('dot hole', points),
  (name, points) => dots(`${name} square`, points) + dots('square hole', points),
  (name, points) => dots(`${name} dot small`, points),
  (name, points) => dots(`${name} square small`, points),
];
type Points = readonly (readonly [number, number])[];

/** Points of a series, in a grid of a thousand. */
export const seriesPoints = (index: number, name: string, points: Points): string =>
  shapes[index % shapes.length]?.(name, points) ?? '';

/** A line of a series: d1 to d6 are ways to be dashed. */
export const seriesLine = (
  index: number,
  name: string,
  points: readonly (readonly [number, number] | undefined)[],
): string => line(`${name} line d${index + 1}`, points);

/** The class of a bar: b1 to b4 are ways to be filled. */
export const barClass = (index: number, name: string): string => `${name} bar b${index + 1}`;

/** What stands in a key for a line. */
export const lineMark = (index: number, name: string, hasPoints: boolean): string =>
  stretched(
    seriesLine(index, name, [
      [0, 0.5],
      [1, 0.5],
    ]) + (hasPoints ? seriesPoints(index, name, [[0.5, 0.5]]) : ''),
  );

/** What stands in a key for a bar. */
export const barMark = (index: number, name: string): string =>
  bar(barClass(index, name), 0.2, 0.95, 1, 12);

/** What stands in a key for points alone. */
export const pointMark = (index: number, name: string): string =>
  stretched(seriesPoints(index, name, [[0.5, 0.5]]));
