import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannWhitney, pairsOutside } from '#statistics/mann-whitney.ts';
import { encode, permeability } from '#statistics/samples.test-data.ts';

const range = (size: number, at: (index: number) => number) =>
  Array.from({ length: size }, (_, index) => at(index));

describe('p', () => {
  // The first three and both large pairs are tests of github.com/aclements/go-moremath, which
  // benchstat uses; it checked the large ones against R.
  const even = range(500, (index) => index * 2);
  const odd = range(600, (index) => index * 2 - 41);
  test.each<[string, number[], number[], number]>([
    ['apart', [2, 1, 3, 5], [12, 11, 13, 15], 0.0285714285714286],
    ['interleaved', [2, 1, 3, 5], [0, 4, 6, 7], 0.485714285714286],
    ['tied', [2, 1, 3, 5], [2, 2, 2, 2], 0.714285714285714],
    ['equal', [2, 2, 2], [2, 2, 2], 1],
    ['large', even, odd, 0.0049335360814172],
    ['large and tied', even, [...even.slice(0, 30), ...odd.slice(30)], 0.0038703814239618],
    ['published, by Hollander and Wolfe', permeability.term, permeability.early, 0.2544],
    ["benchstat's example without a difference", encode.gob.old, encode.gob.new, 0.446],
  ])('of two samples that are %s', (_, first, second, p) => {
    const digits = p.toString().length - 2;
    expect(mannWhitney(first, second).p).toBeCloseTo(p, Math.min(digits, 13));
  });

  test('counts up to fifty a side, and approximates beyond', () => {
    const samples = (size: number) =>
      [range(size, (i) => i * 3), range(size, (i) => i * 3 + 10.5)] as const;
    expect(mannWhitney(...samples(50)).isExact).toBe(true);
    expect(mannWhitney(...samples(51)).isExact).toBe(false);
    // The two agree where they meet.
    expect(mannWhitney(...samples(51)).p).toBeCloseTo(mannWhitney(...samples(50)).p, 2);
  });

  test('with ties is the share of all ways to divide the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        expect(mannWhitney(first, second).p).toBeCloseTo(enumerated(first, second), 10);
      }),
    );
  });
});

/** Every way to choose which values are the first sample, by brute force. */
function enumerated(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const distance = (chosen: readonly number[], others: readonly number[]) =>
    Math.abs(chosen.flatMap((a) => others.map((b) => Math.sign(a - b))).reduce((x, y) => x + y, 0));
  const own = distance(first, second);
  let [far, ways] = [0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const chosen = all.filter((_, index) => mask & (1 << index));
    if (chosen.length !== first.length) continue;
    ways += 1;
    if (
      distance(
        chosen,
        all.filter((_, index) => !(mask & (1 << index))),
      ) >= own
    )
      far += 1;
  }
  return far / ways;
}

const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });

describe('the test', () => {
  test('does not care which sample is the first', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const [one, other] = [mannWhitney(first, second), mannWhitney(second, first)];
        expect(one.p).toBeCloseTo(other.p, 10);
        expect(one.u + other.u).toBe(first.length * second.length);
      }),
    );
  });

  test('does not care for the unit or the zero', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -9, max: 9 }), (first, second, shift) => {
        const moved = (values: readonly number[]) => values.map((value) => value * 4 + shift);
        expect(mannWhitney(moved(first), moved(second))).toEqual(mannWhitney(first, second));
      }),
    );
  });

  test('gives a p between 0 and 1', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const { p } = mannWhitney(first, second);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the critical value at 95 %', () => {
  // Two-tailed, 0.05: Milton, "An Extended Table of Critical Values for the Mann–Whitney (Wilcoxon)
  // Two-Sample Statistic", 1964. U is significant up to it, so one pair more lies outside.
  test.each([
    [4, 4, 0],
    [3, 5, 0],
    [5, 5, 2],
    [5, 8, 6],
    [6, 6, 5],
    [7, 7, 8],
    [8, 8, 13],
    [9, 9, 17],
    [10, 10, 23],
    [12, 12, 37],
    [15, 15, 64],
    [20, 20, 127],
  ])('of %i and %i values is the published %i', (m, n, critical) => {
    expect(pairsOutside(m, n, 0.95)).toBe(critical + 1);
  });

  test('of three and three values does not exist', () => {
    expect(pairsOutside(3, 3, 0.95)).toBe(0);
  });

  test('is exact up to fifty values, and goes on as it was', () => {
    const share = (size: number) => pairsOutside(size, size, 0.95) / size ** 2;
    expect(share(51)).toBeCloseTo(share(50), 2);
  });
});
