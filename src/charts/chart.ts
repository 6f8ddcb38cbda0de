import { bars } from '#charts/bars.ts';
import { boxes } from '#charts/boxes.ts';
import type { Sheet } from '#charts/csv.ts';
import { distributions } from '#charts/distributions.ts';
import type { Figure } from '#charts/figure.ts';
import { lines } from '#charts/lines.ts';
import { type ChartKind, chartOptions, type ChartOptions } from '#charts/options.ts';

const drawn: Readonly<
  Record<ChartKind, (sheet: Sheet, options: ChartOptions, lang: string) => Figure>
> = { bar: bars, dot: bars, box: boxes, distribution: distributions, line: lines };

/**
 * What a `<Chart>` shows.
 *
 * @param sheet reads the data that the tag names
 * @throws ChartError
 */
export function chartFigure(
  attributes: Readonly<Record<string, unknown>>,
  sheet: () => Sheet,
  lang: string,
): Figure {
  const options = chartOptions(attributes);
  const { title, caption, alt, wide } = options;
  const figure = drawn[options.kind](sheet(), options, lang);
  return { ...figure, title, caption, isWide: wide, ...(alt && { description: alt }) };
}
