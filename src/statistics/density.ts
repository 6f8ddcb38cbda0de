import { ascending, quantile, standardDeviation } from '#statistics/summary.ts';

/** A part of the number line and how many values fall into it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values into bins of one width; a value on an edge belongs to the bin above, and the greatest
 * edge to the last bin.
 *
 * @param from at most the least value
 * @param to at least the greatest value
 */
export function binned(values: readonly number[], from: number, to: number, number: number): Bin[] {
  const width = (to - from) / number;
  const counts = Array.from({ length: number }, () => 0);
  for (const value of values) {
    const at = Math.min(Math.max(Math.floor((value - from) / width), 0), number - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: from + index * width,
    to: from + (index + 1) * width,
    count,
  }));
}

/** The width of bins by Freedman and Diaconis ("On the histogram as a density estimator", 1981). */
export function binWidth(values: readonly number[]): number {
  const sorted = ascending(values);
  return (2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25))) / Math.cbrt(values.length);
}

/**
 * A smooth density through values at equal steps: Gaussian kernels as wide as Silverman's rule of thumb
 * has them ("Density Estimation for Statistics and Data Analysis", 1986, eq. 3.31).
 *
 * @param from where the first step is
 * @param to where the last step is
 * @returns one density a step
 */
export function density(
  values: readonly number[],
  from: number,
  to: number,
  steps: number,
): number[] {
  const width = bandwidth(values);
  const step = (to - from) / (steps - 1);
  const densities = Array.from({ length: steps }, () => 0);
  const reach = Math.ceil((5 * width) / step);
  for (const value of values) {
    const at = Math.round((value - from) / step);
    const last = Math.min(steps - 1, at + reach);
    for (let index = Math.max(0, at - reach); index <= last; index++) {
      const z = (from + index * step - value) / width;
      densities[index] = (densities[index] ?? 0) + Math.exp((-z * z) / 2);
    }
  }
  const scale = 1 / (values.length * width * Math.sqrt(2 * Math.PI));
  return densities.map((sum) => sum * scale);
}

/** @param values at least two that differ */
export function bandwidth(values: readonly number[]): number {
  const sorted = ascending(values);
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  const deviation = standardDeviation(values);
  return 0.9 * (spread > 0 ? Math.min(deviation, spread) : deviation) * values.length ** -0.2;
}
