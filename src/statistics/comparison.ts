import {
  type Estimate,
  type Interval,
  meanDifference,
  meanEstimate,
  medianEstimate,
  ratioEstimate,
} from '#statistics/intervals.ts';
import { mannWhitney } from '#statistics/mann-whitney.ts';

/** What stands for a sample: the median presumes nothing of how its values lie. */
export type Centre = 'median' | 'mean';

/** What may be said of a difference. */
export type Verdict = 'less' | 'more' | 'unchanged' | 'cannot tell';

/** Two samples side by side. */
export interface Comparison {
  readonly old: Estimate;
  readonly new: Estimate;
  /** By what share the new one is more than the old: 0.05 for 5 %, negative for less. */
  readonly change: Estimate;
  /** Two-sided: how often samples of the same would look at least this different. */
  readonly p: number;
  readonly verdict: Verdict;
}

interface Terms {
  readonly centre?: Centre;
  readonly confidence?: number;
  /** The share of a change that does not matter. */
  readonly tolerance?: number;
}

/**
 * Compares two samples of positive values.
 *
 * By medians: each with its interval of order statistics, the change as the Hodges–Lehmann estimate of
 * the ratio, p by the Mann–Whitney U-test. By means: each with Student's interval, the change as
 * Welch's interval for the difference over the old mean, p by Welch's test.
 */
export function comparison(
  old: readonly number[],
  young: readonly number[],
  { centre = 'median', confidence = 0.95, tolerance = 0 }: Terms = {},
): Comparison {
  const { change, p, ...estimates } =
    centre === 'median' ? byMedian(old, young, confidence) : byMean(old, young, confidence);
  return { ...estimates, change, p, verdict: verdictOn(change, p, tolerance, confidence) };
}

function byMedian(old: readonly number[], young: readonly number[], confidence: number) {
  const ratio = ratioEstimate(old, young, confidence);
  return {
    old: medianEstimate(old, confidence),
    new: medianEstimate(young, confidence),
    change: moved(ratio, (factor) => factor - 1),
    p: mannWhitney(old, young).p,
  };
}

function byMean(old: readonly number[], young: readonly number[], confidence: number) {
  const before = meanEstimate(old, confidence);
  const { p, ...difference } = meanDifference(old, young, confidence);
  return {
    old: before,
    new: meanEstimate(young, confidence),
    change: moved(difference, (units) => units / before.value),
    p,
  };
}

const moved = ({ value, interval }: Estimate, by: (number: number) => number): Estimate => ({
  value: by(value),
  ...(interval && { interval: [by(interval[0]), by(interval[1])] as Interval }),
});

/** A verdict only where the interval and the test both leave no other. */
function verdictOn(
  { interval }: Estimate,
  p: number,
  tolerance: number,
  confidence: number,
): Verdict {
  if (!interval) return 'cannot tell';
  const [low, high] = interval;
  if (low >= -tolerance && high <= tolerance) return 'unchanged';
  // Ties can part the two; NaN is no evidence either.
  if (!(p <= 1 - confidence)) return 'cannot tell';
  if (high < -tolerance) return 'less';
  return low > tolerance ? 'more' : 'cannot tell';
}
