import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '#statistics/comparison.ts';
import { encode } from '#statistics/samples.test-data.ts';
import { seeded } from '#statistics/seeded.test-data.ts';

describe("benchstat's example", () => {
  // Documentation of golang.org/x/perf/cmd/benchstat: 1.718µ ± 1% and 1.423µ ± 1%, p=0.000 n=10.
  const json = comparison(encode.json.old, encode.json.new);

  test('has the medians and intervals that benchstat finds', () => {
    expect(json.old).toEqual({ value: 1718, interval: [1707, 1736] });
    expect(json.new).toEqual({ value: 1422.5, interval: [1412, 1426] });
  });

  test('is faster by what benchstat says, within an interval', () => {
    expect(json.change.value).toBeCloseTo(-0.172, 2);
    expect(json.change.interval?.map((share) => Math.round(share * 1000))).toEqual([-180, -166]);
    expect(json.p).toBeLessThan(0.0005);
    expect(json.verdict).toBe('less');
  });

  test('leaves the other undecided', () => {
    const gob = comparison(encode.gob.old, encode.gob.new);
    expect(gob.p).toBeCloseTo(0.446, 3);
    expect(gob.verdict).toBe('cannot tell');
  });
});

describe('the verdict', () => {
  const near = (centre: number) => Array.from({ length: 12 }, (_, index) => centre + index / 100);

  test.each([
    ['less', near(100), near(90), {}],
    ['more', near(100), near(110), {}],
    ['cannot tell', near(100), near(100.03), {}],
    ['unchanged', near(100), near(100.03), { tolerance: 0.03 }],
    ['unchanged', near(100), near(102), { tolerance: 0.03 }],
    ['cannot tell', near(100), near(103), { tolerance: 0.03 }],
    ['more', near(100), near(104), { tolerance: 0.03 }],
    ['unchanged', Array(12).fill(5), Array(12).fill(5), {}],
    ['cannot tell', [1, 2, 3], [7, 8, 9], {}],
    ['cannot tell', [1], [2], {}],
  ] as const)('is: %s', (verdict, old, young, terms) => {
    expect(comparison(old, young, terms).verdict).toBe(verdict);
  });

  test('by means is that of Welch', () => {
    const { change, p, verdict } = comparison(near(100), near(90), { centre: 'mean' });
    expect(change.value).toBeCloseTo(-0.09995, 4);
    expect(p).toBeLessThan(1e-9);
    expect(verdict).toBe('less');
  });

  test('changes sides with the samples', () => {
    const times = fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 1, maxLength: 25 });
    const mirrored = { less: 'more', more: 'less', unchanged: 'unchanged' } as const;
    fc.assert(
      fc.property(times, times, fc.constantFrom('median', 'mean'), (old, young, centre) => {
        const { verdict } = comparison(old, young, { centre });
        const other = comparison(young, old, { centre }).verdict;
        expect(other).toBe(verdict === 'cannot tell' ? verdict : mirrored[verdict]);
      }),
    );
  });

  test('of samples of the same thing is wrong no oftener than it may be', () => {
    const random = seeded(1);
    const sample = () => Array.from({ length: 10 }, () => 1 - Math.log(1 - random()));
    const wrong = Array.from(
      { length: 1_000 },
      () => comparison(sample(), sample()).verdict,
    ).filter((verdict) => verdict !== 'cannot tell');
    // 4.3 % at ten values a side; three standard errors.
    expect(wrong.length).toBeLessThan(65);
    expect(wrong.length).toBeGreaterThan(20);
  });
});
