import { pairsOutside } from '#statistics/mann-whitney.ts';
import { ascending, mean, median, variance } from '#statistics/summary.ts';
import { logGamma, studentDistribution, studentQuantile } from '#statistics/student.ts';

/** An estimate with the interval that the data leaves it. */
export interface Estimate {
  readonly value: number;
  /** Absent where there are too few values for one. */
  readonly interval?: Interval;
}
export type Interval = readonly [low: number, high: number];

/**
 * The median with a confidence interval between two order statistics: of the narrowest pair as far
 * from either end, the population's median lies between them with at least this confidence, whatever
 * the distribution (Conover, "Practical Nonparametric Statistics", 3.2). As benchstat, but that
 * benchstat may take a pair that is not symmetric. At 95 %, it needs six values.
 */
export function medianEstimate(values: readonly number[], confidence: number): Estimate {
  const sorted = ascending(values);
  const size = sorted.length;
  const tail = (1 - confidence) / 2;
  let outside = 0;
  for (let below = half(size, 0); below <= tail; below += half(size, outside)) outside += 1;
  const [low, high] = [sorted[outside - 1], sorted[size - outside]];
  const value = median(sorted);
  return low === undefined || high === undefined ? { value } : { value, interval: [low, high] };
}

/** The probability that exactly k of n coins show heads. */
const half = (n: number, k: number): number =>
  Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);

/** The mean with Student's confidence interval (Student, "The Probable Error of a Mean", 1908). */
export function meanEstimate(values: readonly number[], confidence: number): Estimate {
  const value = mean(values);
  if (values.length < 2) return { value };
  const error = Math.sqrt(variance(values) / values.length);
  const reach = error * studentQuantile((1 + confidence) / 2, values.length - 1);
  return { value, interval: [value - reach, value + reach] };
}

/** What two means differ by, and how sure that is. */
export interface MeanDifference extends Estimate {
  /** Two-sided; NaN where there are too few values, or none that vary. */
  readonly p: number;
}

/**
 * The second mean less the first, with Welch's interval and test, which do not assume that both vary
 * alike (Welch, "The generalization of 'Student's' problem", 1947; degrees of freedom as Satterthwaite
 * estimates them, 1946).
 */
export function meanDifference(
  first: readonly number[],
  second: readonly number[],
  confidence: number,
): MeanDifference {
  const value = mean(second) - mean(first);
  const [a, b] = [first, second].map((values) => variance(values) / values.length) as [
    number,
    number,
  ];
  const freedom = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  if (!Number.isFinite(freedom)) return { value, p: Number.NaN };
  const error = Math.sqrt(a + b);
  const reach = error * studentQuantile((1 + confidence) / 2, freedom);
  const p = 2 * studentDistribution(-Math.abs(value / error), freedom);
  return { value, interval: [value - reach, value + reach], p };
}

/** The most pairs that are all looked at. */
const mostPairs = 250_000;

/**
 * By what factor a value of the second sample is greater than one of the first: the median of the
 * ratios of all pairs (Hodges and Lehmann, "Estimates of Location Based on Rank Tests", 1963, of
 * logarithms), with the interval of all factors that a two-sided Mann–Whitney U-test would not reject
 * (Lehmann, "Nonparametrics: Statistical Methods Based on Ranks", 2.5). Without ties, the interval
 * holds 1 exactly where p is above 1 − confidence.
 *
 * @param first all above 0
 * @param second all above 0
 */
export function ratioEstimate(
  first: readonly number[],
  second: readonly number[],
  confidence: number,
): Estimate {
  const pairs = first.length * second.length;
  const at = pairs > mostPairs ? searched(first, second) : listed(first, second);
  const value = (at(Math.floor((pairs - 1) / 2)) + at(Math.ceil((pairs - 1) / 2))) / 2;
  const outside = pairsOutside(first.length, second.length, confidence);
  if (outside === 0) return { value };
  return { value, interval: [at(outside - 1), at(pairs - outside)] };
}

/** The ratio of a pair by its place among all, from 0. */
function listed(first: readonly number[], second: readonly number[]) {
  const ratios = Float64Array.from(first.flatMap((a) => second.map((b) => b / a))).sort();
  return (place: number): number => ratios[place] ?? Number.NaN;
}

/** The same without a list: halves the range until no number lies between. */
function searched(first: readonly number[], second: readonly number[]) {
  const [olds, news] = [ascending(first), ascending(second)];
  const upTo = (ratio: number): number => {
    let [count, index] = [0, 0];
    for (const old of olds) {
      while (index < news.length && (news[index] ?? 0) <= ratio * old) index += 1;
      count += index;
    }
    return count;
  };
  return (place: number): number => {
    let low = 0;
    let high = (news.at(-1) ?? 0) / (olds[0] ?? 1);
    for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
      if (upTo(middle) <= place) low = middle;
      else high = middle;
    }
    return high;
  };
}
