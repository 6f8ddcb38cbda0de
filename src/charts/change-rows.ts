import type { Row, Rows } from '#charts/figure.ts';
import { across, dots, down, stretched } from '#charts/marks.ts';
import { linearScale } from '#charts/scale.ts';
import { extent } from '#charts/value-axis.ts';
import { room } from '#charts/words.ts';
import type { Estimate } from '#statistics/intervals.ts';
import type { Verdict } from '#statistics/comparison.ts';
import { words } from '#words/words.ts';

export interface Change {
  readonly name: string;
  readonly change: Estimate;
  readonly verdict: Verdict;
  readonly words: string;
}

/** Changes below one another about a line at none: full dots where there is one, hollow where none is sure. */
export function changeRows(
  changes: readonly Change[],
  labels: readonly [old: string, new: string],
  lang: string,
): Rows {
  const ends = changes.flatMap(({ change: { value, interval } }) => [value, ...(interval ?? [])]);
  const [least, greatest] = extent([0, ...ends.map((share) => share * 100)]);
  const { at, ticks } = linearScale(least, greatest, { lang, room });
  const place = (share: number) => at(share * 100);
  return {
    kind: 'rows',
    axis: { title: words.charts.change(...labels), ticks },
    rows: changes.map(({ name, change: { value, interval }, verdict, words: said }): Row => {
      const isSure = verdict === 'less' || verdict === 'more';
      const [low, high] = interval ?? [value, value];
      const point = [[place(value), 0.5]] as const;
      return {
        label: name,
        value: said,
        height: 28,
        marks: [
          down('zero', place(0), 0, 28),
          interval ? across('s reach', place(low), place(high), 14) : '',
          stretched(dots('s dot', point) + (isSure ? '' : dots('dot hole', point))),
        ].join(''),
      };
    }),
  };
}
