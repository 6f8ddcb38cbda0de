import { counter } from '#words/plural.ts';

const count = counter('en');

/** What charts and comparisons say of themselves in English; what is measured, authors say. */
export const charts = {
  kinds: {
    bar: 'Bar chart',
    dot: 'Dot chart',
    line: 'Line chart',
    box: 'Box plots',
    histogram: 'histogram',
    density: 'density',
    strip: 'strip plot',
  },
  /** Said to who cannot see it: `Bar chart of time by engine`. */
  of: (chart: string, measured: string) => `${chart} of ${measured}`,
  ofBy: (chart: string, measured: string, by: string) => `${chart} of ${measured} by ${by}`,
  rows: count({ one: '# row', other: '# rows' }),
  ends: (least: string, greatest: string) => `the least is ${least}, the greatest ${greatest}`,
  at: (value: string, place: string) => `${value} at ${place}`,
  trend: (first: string, last: string) => `from ${first} to ${last}`,
  least: (value: string) => `least ${value}`,
  greatest: (value: string) => `greatest ${value}`,
  half: (low: string, high: string) => `half of the values between ${low} and ${high}`,
  all: (low: string, high: string) => `all between ${low} and ${high}`,
  /** Of an interval: `16.6 to 18.0 %`. */
  interval: (low: string, high: string) => `${low} to ${high}`,
  /** Beside the name of a group. */
  notes: {
    none: 'no values',
    median: (value: string) => `median ${value}`,
    mean: (value: string) => `mean ${value}`,
    deviation: (value: string) => `standard deviation ${value}`,
    variation: (share: string) => `CV ${share}`,
    count: count({ one: '# value', other: '# values' }),
  },
  /** Over a table's columns. */
  columns: {
    group: 'Group',
    values: 'Values',
    mean: 'Mean',
    deviation: 'Standard deviation',
    least: 'Least',
    lowerQuartile: 'Lower quartile',
    median: 'Median',
    upperQuartile: 'Upper quartile',
    greatest: 'Greatest',
    from: 'from',
    to: 'to',
    benchmark: 'Benchmark',
    difference: 'Difference',
  },
  someRows: (table: string, shown: string, all: string) => `${table}: ${shown} of ${all} rows`,
  /** What is measured, where nothing names it. */
  value: 'value',
  sample: 'each sample',
  sides: { old: 'old', new: 'new' },
  compared: (young: string, old: string) => `${young} compared with ${old}`,
  change: (old: string, young: string) => `Change from ${old} to ${young} (%)`,
  less: 'less',
  more: 'more',
  faster: 'faster',
  slower: 'slower',
  unchanged: 'unchanged',
  cannotTell: 'cannot tell',
  tooFew: 'too few samples',
  /** How the numbers came about. */
  methods: {
    box: 'Box: the middle half, with a line at the median. Whiskers: the outermost values within one and a half boxes.',
    peaks: 'Each row is as high as its own peak.',
    density: 'Density: Gaussian kernels, as wide as Silverman’s rule has them.',
    strip: 'Strip: a dot for each value, a line at the median.',
    medians:
      'Medians with 95 % intervals between order statistics. Difference: the median ratio of all pairs (Hodges and Lehmann), with the 95 % interval that a two-sided Mann–Whitney U-test leaves; p by the same test, exact up to 50 samples a side.',
    means:
      'Means with Student’s 95 % intervals. Difference: Welch’s 95 % interval over the old mean; p by Welch’s two-sided t-test.',
    tolerance: (share: string) => `Changes within ${share} count as none.`,
    alone: 'Each benchmark is tested by itself.',
    samples: (number: string) => `${number} samples a side.`,
    benchstat:
      'As benchstat reports it: medians with 95 % intervals, and a difference where its Mann–Whitney U-test finds one at 5 %.',
  },
};
