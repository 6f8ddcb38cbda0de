import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateScale, dayOf } from '#charts/dates.ts';
import { type Axis, linearScale, logScale, type Scale } from '#charts/scale.ts';

const axis: Axis = { lang: 'en-GB', room: 272 };
const names = ({ ticks }: Pick<Scale, 'ticks'>) =>
  ticks.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('a linear axis', () => {
  test.each<[number, number, string[]]>([
    [0, 14.5, ['0', '5', '10', '15']],
    [0.2, 0.7, ['0.2', '0.3', '0.4', '0.5', '0.6', '0.7']],
    [-12.5, 4.2, ['−15', '−10', '−5', '0', '5']],
    [0, 1_510, ['0', '500', '1,000', '1,500', '2,000']],
    [1_000_000, 1_000_004, ['1,000,000', '1,000,002', '1,000,004']],
    [5, 5, ['2', '3', '4', '5', '6', '7', '8']],
    [0, 0, ['−1.0', '−0.5', '0.0', '0.5', '1.0']],
  ])('from %d to %d names %j', (from, to, expected) => {
    expect(names(linearScale(from, to, axis))).toEqual(expected);
  });

  test('names numbers as its language does', () => {
    expect(names(linearScale(0, 2_000.5, { ...axis, lang: 'de' }))).toContain('2.000');
  });

  test('begins and ends where it is told', () => {
    const { from, to, ticks } = linearScale(0, 1, { ...axis, from: 3, to: 17 });
    expect([from, to]).toEqual([3, 17]);
    expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });
});

describe('a logarithmic axis', () => {
  test.each<[number, number, string[]]>([
    [1, 10, ['1', '2', '5', '10']],
    [3, 800, ['10', '100', '1,000']],
    [0.001, 1_000_000, ['0.001', '1', '1,000', '1,000,000']],
    [7, 7, ['2', '5', '10', '20']],
  ])('from %d to %d names %j', (from, to, expected) => {
    expect(names(logScale(from, to, axis))).toEqual(expected);
  });

  test('puts equal ratios at equal distances', () => {
    const { at } = logScale(1, 1000, axis);
    expect(at(10) - at(1)).toBeCloseTo(at(1000) - at(100), 12);
  });
});

describe('any axis', () => {
  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

  test.each([
    ['linear', linearScale],
    ['logarithmic', logScale],
  ])('that is %s holds its values, and names that do not touch', (_, scale) => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { at, ticks } = scale(low, high, axis);
        for (const value of [low, high]) {
          expect(at(value)).toBeGreaterThan(-1e-6);
          expect(at(value)).toBeLessThan(1 + 1e-6);
        }
        const named = ticks.filter(({ text }) => text !== '');
        expect(named.length).toBeGreaterThan(0);
        for (const [index, tick] of named.entries()) {
          const next = named[index + 1];
          if (!next) continue;
          const room = (next.at - tick.at) * axis.room;
          expect(room).toBeGreaterThan(((tick.text.length + next.text.length) / 2) * 7);
        }
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-02-13', '2026-02-13T00:00:00.000Z'],
    ['2026-02', '2026-02-01T00:00:00.000Z'],
  ])('are %s', (text, time) => {
    expect(new Date(dayOf(text) ?? 0).toISOString()).toBe(time);
  });

  test.each(['2026', '2026-02-30', '13.2.2026', 'go1.25', ''])('are not %j', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  const between = (from: string, to: string, lang = 'en-GB') =>
    names(dateScale(dayOf(from) ?? 0, dayOf(to) ?? 0, { lang, room: 300 }));

  test.each([
    ['2026-02-10', '2026-02-13', ['10 Feb', '11 Feb', '12 Feb', '13 Feb']],
    ['2026-01-05', '2026-04-20', ['Feb 2026', 'Mar 2026', 'Apr 2026']],
    ['2019-06-01', '2026-02-01', ['2020', '2022', '2024', '2026']],
    ['1950-01-01', '2026-01-01', ['1960', '1980', '2000', '2020']],
  ])('from %s to %s are named', (from, to, expected) => {
    expect(between(from, to)).toEqual(expected);
  });

  test('are named in the language', () => {
    expect(between('2026-01-05', '2026-04-20', 'fr')).toContain('mars 2026');
  });
});
