import { expect, test } from 'vitest';
import { median, resultsOf } from '#authoring/bench/result.ts';

const cost = (cpu: number) => ({ cpu, wall: cpu * 2, peak: cpu * 100 });

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 2, 8], 3],
])('the median of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('each stage has its median, and what is apart has no unchanged build in it', () => {
  const costs = [4, 2, 9].flatMap(
    (seconds) =>
      [
        ['unchanged', cost(seconds)],
        ['apart', cost(seconds + 5)],
        ['cold', cost(seconds + 10)],
      ] as const,
  );
  expect(resultsOf('one', 10, costs)).toEqual([
    { contestant: 'one', count: 10, stage: 'cold', cost: cost(14) },
    { contestant: 'one', count: 10, stage: 'unchanged', cost: cost(4) },
    { contestant: 'one', count: 10, stage: 'apart', cost: { cpu: 5, wall: 10, peak: 900 } },
  ]);
});
