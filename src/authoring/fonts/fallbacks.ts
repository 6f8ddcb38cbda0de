import { averageWidth, type Metrics } from '#authoring/fonts/metrics.ts';

/** Fonts that readers have, all of one width, and how they are stretched to stand in for ours. */
export interface Fallback {
  /** Full names; the first that is installed is used. */
  readonly names: readonly string[];
  /** Of a letter of English prose, spaces included, in units of one em. */
  readonly averageWidth: number;
}

/** Advances of Times Roman (Adobe Core 14 AFM), to which Times New Roman and its twins are drawn. */
const timesWidths: Readonly<Record<string, number>> = {
  ...{ ' ': 250, a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278 },
  ...{ k: 500, l: 278, m: 778, n: 500, o: 500, p: 500, q: 500, r: 333, s: 389, t: 278, u: 500 },
  ...{ v: 500, w: 722, x: 500, y: 500, z: 444 },
};

export const times: Fallback = {
  names: ['Times New Roman', 'Liberation Serif', 'Tinos'],
  averageWidth: averageWidth((character) => (timesWidths[character] ?? 0) / 1000),
};
/** A `@font-face` rule that gives a fallback the widths and the lines of a font. */
export function fallbackRule(family: string, fallback: Fallback, metrics: Metrics): string {
  const { unitsPerEm, ascent, descent, lineGap } = metrics;
  const adjust = metrics.averageWidth / unitsPerEm / fallback.averageWidth;
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  const override = (units: number) => percent(units / unitsPerEm / adjust);
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  src: ${fallback.names.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(adjust)};`,
    `  ascent-override: ${override(ascent)};`,
    `  descent-override: ${override(-descent)};`,
    `  line-gap-override: ${override(lineGap)};`,
    '}',
  ].join('\n');
}
