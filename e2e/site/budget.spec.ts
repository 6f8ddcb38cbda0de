import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { everywhere, excesses } from '#authoring/budget/kinds.ts';
import { weightOf } from '#authoring/budget/weight.ts';
import { test } from '../site-test.ts';

test('no page keeps its readers waiting, whatever it holds', ({ site, paths }) => {
  const output = (path: string) => readFileSync(join(site.dist, path));
  const weights = paths.map(
    (path) => [path, weightOf(output, site.address, site.address + path)] as const,
  );
  expect(weights.flatMap(([path, weight]) => excesses(path, weight, everywhere))).toEqual([]);
  // It has been looked at: no page of this site comes without its style sheet.
  for (const [path, { css, requests }] of weights) {
    expect(css, path).toBeGreaterThan(1_000);
    expect(requests, path).toBeGreaterThan(2);
  }
});
