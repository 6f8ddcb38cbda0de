import type { Sheet } from '#charts/csv.ts';
import type { Figure, Row } from '#charts/figure.ts';
import { across, bar, dots, down, stretched } from '#charts/marks.ts';
import type { ChartOptions } from '#charts/options.ts';
import { type Group, groupsSaid, noteOf, samples, summaryTable } from '#charts/samples.ts';
import type { Scale } from '#charts/scale.ts';
import { axisTitle } from '#charts/words.ts';
import { fiveNumbers } from '#statistics/summary.ts';
import { words } from '#words/words.ts';

/** Box plots: the middle half, the median, whiskers to one and a half boxes, and dots beyond. */
export function boxes(sheet: Sheet, options: ChartOptions, lang: string): Figure {
  const all = samples(sheet, options, lang);
  const { groups, y, scale } = all;
  const { unit, note = 'count' } = options;
  const { kinds, methods, of } = words.charts;
  return {
    description: `${of(kinds.box, y)}. ${groupsSaid(groups, unit, lang)}`,
    key: [],
    method: methods.box,
    plot: {
      kind: 'rows',
      axis: { title: axisTitle(y, unit), ticks: scale.ticks },
      rows: groups.map((group): Row => ({
        label: group.name,
        note: noteOf(group.values, note, lang),
        height,
        marks: group.values.length > 0 ? boxOf(group, scale) : '',
      })),
    },
    table: summaryTable(all, options, lang),
  };
}

const height = 40;
const middle = height / 2;

function boxOf({ values }: Group, { at }: Scale): string {
  const { lower, median, upper, whiskers, beyond } = fiveNumbers(values);
  const [low, high] = whiskers;
  const far = beyond.map((value) => [at(value), 0.5] as const);
  return [
    across('s reach', at(low), at(lower), middle),
    across('s reach', at(upper), at(high), middle),
    ...[low, high].map((end) => down('s reach', at(end), middle - 4, middle + 4)),
    bar('s box', at(lower), at(upper), 8, height - 16),
    down('s middle', at(median), 8, height - 8),
    far.length > 0 ? stretched(dots('s dot small', far)) : '',
  ].join('');
}
