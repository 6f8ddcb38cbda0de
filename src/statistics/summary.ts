/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  // Twice, so that the rounding of a long sum is taken back out of it.
  const rough = sum(values) / values.length;
  return rough + sum(values.map((value) => value - rough)) / values.length;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The unbiased estimate of the variance, over n − 1; NaN of fewer than two. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.length < 2
    ? Number.NaN
    : values.reduce((all, value) => all + (value - centre) ** 2, 0) / (values.length - 1);
}

export const standardDeviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** The standard deviation as a share of the mean. */
export const variation = (values: readonly number[]): number =>
  standardDeviation(values) / mean(values);

export const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/**
 * The value below which a share of the values lies: linear between order statistics, as R's default
 * (type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996).
 *
 * @param sorted ascending, at least one
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (at - Math.floor(at)) * (high - low);
}

export const median = (values: readonly number[]): number => quantile(ascending(values), 0.5);

/** What a box plot draws (Tukey, "Exploratory Data Analysis", 1977). */
export interface FiveNumbers {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** The outermost values within one and a half boxes of the box. */
  readonly whiskers: readonly [low: number, high: number];
  /** Values beyond the whiskers, ascending. */
  readonly beyond: readonly number[];
}

/** @param sorted ascending, at least one */
export function fiveNumbers(sorted: readonly number[]): FiveNumbers {
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  const reach = 1.5 * (upper - lower);
  const isWithin = (value: number) => value >= lower - reach && value <= upper + reach;
  const within = sorted.filter(isWithin);
  return {
    lower,
    median: middle,
    upper,
    // Between two order statistics, a quartile may lie beyond all that is within reach of it.
    whiskers: [Math.min(lower, within[0] ?? lower), Math.max(upper, within.at(-1) ?? upper)],
    beyond: sorted.filter((value) => !isWithin(value)),
  };
}
