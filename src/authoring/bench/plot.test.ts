import sharp from 'sharp';
import { expect, test } from 'vitest';
import { costPlot } from '#authoring/bench/plot.ts';
import type { Result } from '#authoring/bench/result.ts';

const result = (
  contestant: string,
  count: number,
  stage: Result['stage'],
  cpu: number,
): Result => ({
  contestant,
  count,
  stage,
  cost: { cpu, wall: 1, peak: 1 },
});
const results = [100, 1000, 10_000].flatMap((count) => [
  result('ours', count, 'cold', count / 100),
  result('ours', count, 'unchanged', 3),
  result('ours', count, 'edit', 3),
  result('theirs', count, 'cold', count / 50),
]);
const linesIn = (svg: string) =>
  [...svg.matchAll(/<path d="M([^"]*)"/g)].map(([, path = '']) =>
    path.split('L').map((point) => point.split(' ').map(Number)),
  );

test('the plot is a drawing, whatever a machine is called', async () => {
  const svg = costPlot(results, 'On a <fast> machine & more');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  expect([width, height]).toEqual([860, 420]);
  expect(svg).toContain('On a &lt;fast> machine &amp; more</title>');
});

test('a line for each contestant and kind of build that is drawn, a point for each number of posts', () => {
  const lines = linesIn(costPlot(results, ''));
  expect(lines).toHaveLength(3);
  for (const points of lines) expect(points).toHaveLength(3);
});

test('a constant cost lies flat, and what costs the same a post rises evenly', () => {
  const [cold = [], edit = [], other = []] = linesIn(costPlot(results, ''));
  expect(new Set(edit.map(([, y]) => y)).size).toBe(1);
  const rise = ([a, b]: readonly (readonly number[])[]) => (a?.[1] ?? 0) - (b?.[1] ?? 0);
  expect(rise(cold)).toBeGreaterThan(0);
  expect(rise(cold.slice(1))).toBeCloseTo(rise(cold), 0);
  // Twice the cost stands higher by the same height everywhere.
  const higher = cold.map(([, y], index) => Math.round((y ?? 0) - (other[index]?.[1] ?? 0)));
  expect(new Set(higher).size).toBe(1);
  expect(higher[0]).toBeGreaterThan(0);
});

test('labels do not cover each other', () => {
  const close = ['a', 'b', 'c'].map((name, index) => result(name, 100, 'cold', 3 + index / 100));
  const heights = [...costPlot(close, '').matchAll(/<text x="602" y="([\d.]+)"/g)].map(([, y]) =>
    Number(y),
  );
  expect(heights).toHaveLength(3);
  const sorted = heights.toSorted((a, b) => a - b);
  expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(16);
  expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(16);
});
