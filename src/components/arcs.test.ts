import { expect, test } from 'vitest';
import { arcsOf, middle } from '#components/arcs.ts';

const link = (from: number, to: number) => ({ from, to, kind: 'link' as const });

test('arcs join the middles of rows, and reach further the further those are apart', () => {
  expect(arcsOf([link(0, 1), link(0, 3)], 4)).toEqual([
    { kind: 'link', d: 'M0 125C739 125 739 375 0 375' },
    { kind: 'link', d: 'M0 125C1280 125 1280 875 0 875' },
  ]);
});

test.each([2, 7, 100])('of %d rows no arc leaves the picture', (rows) => {
  const edges = Array.from({ length: rows - 1 }, (_, row) => link(row, rows - 1));
  for (const { d } of arcsOf(edges, rows)) {
    const [, start = 0, reach = 0, , , end = 0] =
      /^M0 (\d+)C(\d+) (\d+) (\d+) \d+ 0 (\d+)$/.exec(d)?.map(Number) ?? [];
    // A cubic curve whose ends are at 0 reaches three quarters of its control points.
    expect(reach * 0.75).toBeLessThanOrEqual(1000);
    expect(start).toBeGreaterThan(0);
    expect(end).toBeLessThan(1000);
  }
});

test('rows share the height', () => {
  expect([0, 1, 2].map((row) => middle(row, 3))).toEqual([167, 500, 833]);
  expect(arcsOf([], 0)).toEqual([]);
});
