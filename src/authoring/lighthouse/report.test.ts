import { expect, test } from 'vitest';
import { lighthouseResult, pageReport, reportTable } from '#authoring/lighthouse/report.ts';

/** A result with the scores of the four categories; the second found a fault. */
const result = (performance: number, accessibility = 1, paint = 900) =>
  lighthouseResult.parse({
    categories: {
      performance: {
        score: performance,
        auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }],
      },
      accessibility: {
        score: accessibility,
        auditRefs: [
          { id: 'color-contrast', weight: 7 },
          { id: 'notes', weight: 0 },
        ],
      },
      'best-practices': { score: 1, auditRefs: [] },
      seo: { score: 1, auditRefs: [] },
    },
    audits: {
      'largest-contentful-paint': {
        title: 'Largest Contentful Paint',
        score: performance,
        numericValue: paint,
        displayValue: `${paint} ms`,
      },
      'total-blocking-time': { title: 'Total Blocking Time', score: 1, numericValue: 12.4 },
      'color-contrast': {
        title: 'Colours differ too little',
        score: accessibility < 1 ? 0 : 1,
        details: {
          items: [
            { node: { snippet: '<p class="pale">' } },
            { text: 'Go', href: '/go/' },
            'something else',
          ],
        },
      },
      notes: { title: 'Not counted', score: 0 },
    },
  });

test('a page without faults', () => {
  expect(pageReport('home', [result(1)])).toEqual({
    name: 'home',
    scores: [100, 100, 100, 100],
    metrics: ['0.90 s', '12 ms', '0.000'],
    findings: [],
  });
});

test('scores and metrics are medians, a fault of any run is told once', () => {
  const runs = [result(1, 0.95, 800), result(0.8, 0.95, 4000), result(1, 1, 1000)];
  const { scores, metrics, findings } = pageReport('posts/*', runs);
  expect(scores).toEqual([100, 95, 100, 100]);
  expect(metrics[0]).toBe('1.00 s');
  expect(findings).toEqual([
    'accessibility: Colours differ too little · <p class="pale"> · "Go" to /go/',
    'performance: Largest Contentful Paint · 4000 ms',
  ]);
});

test('a category that could not be judged is a finding and no points', () => {
  const { categories, audits } = result(1);
  const broken = { audits, categories: { ...categories, seo: { score: null, auditRefs: [] } } };
  const { scores, findings } = pageReport('home', [broken]);
  expect(scores[3]).toBe(0);
  expect(findings).toEqual(['seo: it could not be judged']);
});

test('a row a page', () => {
  expect(reportTable([pageReport('posts/*', [result(0.99)])])).toMatchInlineSnapshot(`
    "| page      | performance | accessibility | best practices | search | largest paint | blocked | shift |
    | --------- | ----------: | ------------: | -------------: | -----: | ------------: | ------: | ----: |
    | \`posts/*\` |          99 |           100 |            100 |    100 |        0.90 s |   12 ms | 0.000 |"
  `);
});
