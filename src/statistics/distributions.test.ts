import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalDistribution, normalQuantile } from '#statistics/normal.ts';
import { logGamma, studentDistribution, studentQuantile } from '#statistics/student.ts';

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [-3, 0.0013498980316300933],
    [-8, 6.22096057427178e-16],
    [-10, 7.61985302416052e-24],
  ])('has its published value at %f', (z, share) => {
    expect(normalDistribution(z) / share).toBeCloseTo(1, 12);
  });

  test.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.5, 0],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
  ])('has its published quantile at %f', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 10);
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalDistribution(z) + normalDistribution(-z)).toBeCloseTo(1, 13);
      }),
    );
  });
});

describe("Student's distribution", () => {
  // The table in every textbook, such as NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
  test.each([
    [1, 0.975, 12.706],
    [2, 0.975, 4.303],
    [3, 0.95, 2.353],
    [5, 0.975, 2.571],
    [5, 0.995, 4.032],
    [9, 0.975, 2.262],
    [10, 0.9, 1.372],
    [14, 0.975, 2.145],
    [30, 0.975, 2.042],
    [60, 0.999, 3.232],
    [100, 0.975, 1.984],
  ])('with %i degrees of freedom has its published quantile at %f', (freedom, share, t) => {
    expect(studentQuantile(share, freedom)).toBeCloseTo(t, 3);
  });

  test('has closed forms with one and with two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (t) => {
        expect(studentDistribution(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
        expect(studentDistribution(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
      }),
    );
  });

  test('becomes normal', () => {
    expect(studentDistribution(-1.96, 1e6)).toBeCloseTo(normalDistribution(-1.96), 6);
  });

  test('finds the quantile that its own distribution has', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const freedom = fc.double({ min: 0.8, max: 500, noNaN: true });
    fc.assert(
      fc.property(share, freedom, (p, df) => {
        expect(studentDistribution(studentQuantile(p, df), df)).toBeCloseTo(p, 10);
      }),
    );
  });
});

test.each([
  [1, 0],
  [0.5, Math.log(Math.PI) / 2],
  [5, Math.log(24)],
  [0.1, 2.252712651734206],
  [101, 363.7393755555635],
])('the logarithm of the gamma function at %f', (x, value) => {
  expect(logGamma(x)).toBeCloseTo(value, 11);
});
