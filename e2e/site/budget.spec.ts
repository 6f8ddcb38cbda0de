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

test('a page asks for what it paints first before it waits for a script', ({ site, paths }) => {
  let pictures = 0;
  for (const path of paths) {
    const file = join(site.dist, path.replace(/(^|\/)$/, '$1index.html'));
    const page = readFileSync(file, 'utf8');
    const before = page.slice(0, page.indexOf('<script'));
    expect(before, path).toContain('<link rel="stylesheet"');
    // The picture that is fetched first, in the format of its first source, as a browser would choose it.
    const [, first] =
      /<picture>\s*<source[^>]* srcset="([^"]+)"(?:(?!<\/picture>).)*fetchpriority="high"/s.exec(
        page,
      ) ?? [];
    if (first === undefined) continue;
    pictures += 1;
    expect(before, path).toContain(`imagesrcset="${first}"`);
  }
  expect(pictures).toBeGreaterThan(0);
});
