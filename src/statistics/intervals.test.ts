import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanDifference,
  meanEstimate,
  medianEstimate,
  ratioEstimate,
} from '#statistics/intervals.ts';
import { mannWhitney } from '#statistics/mann-whitney.ts';
import { permeability, sleep } from '#statistics/samples.test-data.ts';
import { seeded } from '#statistics/seeded.test-data.ts';

const upTo = (size: number) => Array.from({ length: size }, (_, index) => index + 1);

describe('the interval of a median', () => {
  // Ranks at 95 %: Conover, "Practical Nonparametric Statistics", and any table of the sign test.
  test.each([
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [12, 3, 10],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [30, 10, 21],
    [50, 18, 33],
  ])('of %i values lies between ranks %i and %i', (size, low, high) => {
    expect(medianEstimate(upTo(size), 0.95).interval).toEqual([low, high]);
  });

  test('does not exist below six values', () => {
    expect(medianEstimate(upTo(5), 0.95)).toEqual({ value: 3 });
  });

  test('holds the true median as often as it says', () => {
    const random = seeded(7);
    const hits = upTo(2_000).filter(() => {
      // Skewed, with median ln 2.
      const values = upTo(10).map(() => -Math.log(1 - random()));
      const [low, high] = medianEstimate(values, 0.95).interval ?? [0, 0];
      return low <= Math.LN2 && Math.LN2 <= high;
    });
    // Exactly 97.9 % for ten values; three standard errors either way.
    expect(hits.length / 2_000).toBeGreaterThan(0.969);
    expect(hits.length / 2_000).toBeLessThan(0.988);
  });
});

describe('means', () => {
  test("have Student's interval", () => {
    // R: t.test(sleep$extra[1:10])
    const { value, interval } = meanEstimate(sleep.first, 0.95);
    expect(value).toBeCloseTo(0.75, 12);
    expect(interval?.[0]).toBeCloseTo(-0.5297804, 6);
    expect(interval?.[1]).toBeCloseTo(2.0297804, 6);
  });

  test("have Welch's difference", () => {
    // R: t.test(extra ~ group, data = sleep), of the first less the second.
    const { value, interval, p } = meanDifference(sleep.second, sleep.first, 0.95);
    expect(value).toBeCloseTo(-1.58, 12);
    expect(p).toBeCloseTo(0.07939, 5);
    expect(interval?.[0]).toBeCloseTo(-3.3654832, 6);
    expect(interval?.[1]).toBeCloseTo(0.2054832, 6);
  });

  test('have no interval without two values that differ', () => {
    expect(meanEstimate([3], 0.95)).toEqual({ value: 3 });
    expect(meanDifference([3, 3], [4, 4], 0.95)).toEqual({ value: 1, p: Number.NaN });
  });
});

describe('a ratio', () => {
  test('has the published estimate and interval, as a difference of logarithms', () => {
    const [first, second] = [permeability.early, permeability.term].map((values) =>
      values.map(Math.exp),
    ) as [number[], number[]];
    const { value, interval } = ratioEstimate(first, second, 0.95);
    // R: wilcox.test(term, early, conf.int = TRUE)
    expect(Math.log(value)).toBeCloseTo(0.305, 2);
    expect(Math.log(interval?.[0] ?? 0)).toBeCloseTo(-0.15, 10);
    expect(Math.log(interval?.[1] ?? 0)).toBeCloseTo(0.76, 10);
  });

  const times = fc.uniqueArray(fc.integer({ min: 100, max: 100_000 }), {
    minLength: 4,
    maxLength: 24,
  });
  const [odd, even] = [
    times.map((all) => all.map((value) => value * 2 + 1)),
    times.map((all) => all.map((value) => value * 2)),
  ];

  test('holds 1 exactly where the test finds no difference', () => {
    fc.assert(
      fc.property(odd, even, (first, second) => {
        const [low, high] = ratioEstimate(first, second, 0.95).interval ?? [0, Infinity];
        const { p } = mannWhitney(first, second);
        expect(low <= 1 && 1 <= high).toBe(p > 0.05);
      }),
      { numRuns: 500 },
    );
  });

  test('is the inverse when the samples change places', () => {
    fc.assert(
      fc.property(odd, even, (first, second) => {
        const one = ratioEstimate(first, second, 0.95).interval ?? [1, 1];
        const other = ratioEstimate(second, first, 0.95).interval ?? [1, 1];
        expect(one[0] * other[1]).toBeCloseTo(1, 10);
        expect(one[1] * other[0]).toBeCloseTo(1, 10);
      }),
    );
  });

  test('grows with the second sample', () => {
    fc.assert(
      fc.property(odd, even, (first, second) => {
        const one = ratioEstimate(first, second, 0.95);
        const twice = ratioEstimate(
          first,
          second.map((value) => value * 2),
          0.95,
        );
        expect(twice.value).toBeCloseTo(one.value * 2, 8);
        expect(twice.interval).toEqual(one.interval?.map((value) => value * 2));
      }),
    );
  });

  test('is found among more pairs than are listed as among those that are', () => {
    const random = seeded(3);
    const sample = (size: number) => upTo(size).map(() => 1 + random());
    const [first, second] = [sample(510), sample(500)];
    const searched = ratioEstimate(first, second, 0.95);
    const ratios = first.flatMap((a) => second.map((b) => b / a)).toSorted((a, b) => a - b);
    const middle = ((ratios[127_499] ?? 0) + (ratios[127_500] ?? 0)) / 2;
    expect(searched.value).toBeCloseTo(middle, 12);
    expect(searched.interval?.[0]).toBeLessThan(middle);
    expect(searched.interval?.[1]).toBeGreaterThan(middle);
  });
});
