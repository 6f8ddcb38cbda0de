import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandwidth, binned, binWidth, density } from '#statistics/density.ts';
import {
  ascending,
  fiveNumbers,
  mean,
  median,
  quantile,
  standardDeviation,
  variation,
} from '#statistics/summary.ts';

// The first ten of R's `rivers`.
const rivers = [735, 320, 325, 392, 524, 450, 1459, 135, 465, 600];

describe('a sample', () => {
  test('has a mean, a deviation and quartiles', () => {
    expect(mean(rivers)).toBeCloseTo(540.5, 12);
    expect(standardDeviation(rivers)).toBeCloseTo(362.2029, 3);
    expect(variation(rivers)).toBeCloseTo(362.2029 / 540.5, 6);
    expect(median(rivers)).toBe(457.5);
    expect(quantile(ascending(rivers), 0.25)).toBe(341.75);
    expect(quantile(ascending(rivers), 0.75)).toBe(581);
  });

  test('has a box, whiskers, and values beyond them', () => {
    expect(fiveNumbers(ascending(rivers))).toEqual({
      lower: 341.75,
      median: 457.5,
      upper: 581,
      whiskers: [135, 735],
      beyond: [1459],
    });
  });

  test('keeps the digits of values that are far from zero', () => {
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  });
});

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
  minLength: 2,
  maxLength: 60,
});

test('whiskers reach no further than the values, and boxes no further than whiskers', () => {
  fc.assert(
    fc.property(values, (sample) => {
      const sorted = ascending(sample);
      const { lower, upper, whiskers, beyond } = fiveNumbers(sorted);
      expect(whiskers[0]).toBeLessThanOrEqual(lower);
      expect(whiskers[1]).toBeGreaterThanOrEqual(upper);
      expect(beyond.length).toBeLessThan(sorted.length);
    }),
  );
});

describe('a histogram', () => {
  test('counts each value once', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (sample, number) => {
        const bins = binned(sample, -100, 100, number);
        expect(bins.reduce((all, { count }) => all + count, 0)).toBe(sample.length);
      }),
    );
  });

  test('puts an edge into the bin above, and the last into the last', () => {
    expect(binned([0, 1, 1.5, 2], 0, 2, 2).map(({ count }) => count)).toEqual([1, 3]);
  });

  test('has bins as wide as Freedman and Diaconis want them', () => {
    const sample = Array.from({ length: 1_000 }, (_, index) => index);
    expect(binWidth(sample)).toBeCloseTo(99.9, 6);
  });
});

describe('a density', () => {
  const sample = Array.from({ length: 400 }, (_, index) => Math.sin(index) * 3);

  test('encloses an area of one', () => {
    const [from, to, steps] = [-12, 12, 500];
    const area = density(sample, from, to, steps).reduce((sum, height) => sum + height, 0);
    expect((area * (to - from)) / (steps - 1)).toBeCloseTo(1, 4);
  });

  test("is as smooth as Silverman's rule has it", () => {
    // R: bw.nrd0(1:100)
    expect(bandwidth(Array.from({ length: 100 }, (_, index) => index + 1))).toBeCloseTo(10.38, 1);
  });
});
