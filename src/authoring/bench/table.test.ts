import { format } from 'prettier';
import { expect, test } from 'vitest';
import type { Result } from '#authoring/bench/result.ts';
import { resultTable } from '#authoring/bench/table.ts';

const result = (
  contestant: string,
  count: number,
  stage: Result['stage'],
  cpu: number,
): Result => ({
  contestant,
  count,
  stage,
  cost: { cpu, wall: cpu / 2, peak: 1234.5 },
});
const results = [
  result('ours', 100, 'cold', 4),
  result('ours', 100, 'apart', 1),
  result('theirs', 100, 'cold', 10),
  result('ours', 1000, 'cold', 20.04),
  result('theirs', 1000, 'cold', 30),
];

test('a row a build, three columns a contestant, and their ratio', () => {
  expect(resultTable(results)).toMatchInlineSnapshot(`
    "| posts | build                | ours: CPU s | wall s | peak MiB | theirs: CPU s | wall s | peak MiB | CPU ratio |
    | ----: | -------------------- | ----------: | -----: | -------: | ------------: | -----: | -------: | --------: |
    |   100 | from nothing         |         4.0 |    2.0 |    1,235 |          10.0 |    5.0 |    1,235 |       2.5 |
    |   100 | and its search index |         1.0 |    0.5 |    1,235 |               |        |          |           |
    | 1,000 | from nothing         |        20.0 |   10.0 |    1,235 |          30.0 |   15.0 |    1,235 |       1.5 |"
  `);
});

test('a contestant alone has no ratio', () => {
  expect(resultTable(results.slice(0, 1)).split('\n')[0]).toBe(
    '| posts | build        | ours: CPU s | wall s | peak MiB |',
  );
});

test('it stands in a Markdown file as Prettier would write it', async () => {
  const table = resultTable(results);
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
});
