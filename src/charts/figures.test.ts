import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { benchmarkFigure } from '#charts/benchmark.ts';
import { chartFigure } from '#charts/chart.ts';
import { ChartError } from '#charts/chart-error.ts';
import { sheetOf } from '#charts/csv.ts';
import type { Figure } from '#charts/figure.ts';
import { figureImage } from '#charts/image.ts';
import { figureHtml } from '#charts/page.ts';
import { tableMarkdown } from '#charts/table.ts';

const chart = (attributes: Record<string, unknown>, csv: string, lang = 'en-GB') =>
  chartFigure(attributes, () => sheetOf(csv), lang);
const benchmark = (attributes: Record<string, unknown>, csv: string) =>
  benchmarkFigure(attributes, () => [() => csv], 'en-GB');

const times = 'machine,time,low,high\nshared,14.5,12,17\npinned,2.6,2,3\n';
const sizes = 'size,map,list\n1,20,5\n10,21,\n100,22,500\n';
const many = `group,time\n${Array.from({ length: 90 }, (_, index) => `${index % 3 ? 'a & b' : '<c>'},${100 + Math.sin(index) * 9}`).join('\n')}\n`;
const pairs = `old,new\n${Array.from({ length: 9 }, (_, index) => `${100 + index},${90 + index}`).join('\n')}\n`;

const figures: [string, Figure][] = [
  ['bars', chart({ kind: 'bar', unit: 'ms', low: 'low', high: 'high', title: 'A "title"' }, times)],
  ['bars by series', chart({ kind: 'bar', y: 'map,list' }, sizes)],
  ['bars below zero', chart({ kind: 'bar' }, 'a,b\nx,-2\ny,3\n')],
  ['dots', chart({ kind: 'dot', scale: 'log', low: 'low', high: 'high' }, times)],
  ['dots by series', chart({ kind: 'dot', y: ['map', 'list'] }, sizes)],
  ['boxes', chart({ kind: 'box', note: 'cv' }, many)],
  ['histograms', chart({ kind: 'distribution', bins: 20 }, many)],
  ['densities and strips', chart({ kind: 'distribution', show: 'density, strip' }, many)],
  ['a line', chart({ kind: 'line', y: 'time', low: 'low', high: 'high' }, times)],
  ['lines', chart({ kind: 'line', y: 'map, list', scale: 'log', xScale: 'log' }, sizes)],
  ['days', chart({ kind: 'line' }, 'day,ms\n2026-01-01,3\n2026-02-01,4\n')],
  ['one value', chart({ kind: 'line' }, 'x,y\n1,0\n')],
  ['one group of one value', chart({ kind: 'distribution', show: 'density,histogram' }, 'y\n5\n')],
  ['a comparison', benchmark({ unit: 'ms' }, pairs)],
  ['comparisons', benchmark({}, `name,${pairs.replaceAll('\n', '\nx,').slice(0, -2)}y,1,2\n`)],
];

describe.each(figures)('%s', (_, figure) => {
  const html = figureHtml(figure);

  test('are valid HTML without styles, identifiers or scripts', () => {
    const { results } = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-inline-style': 'error',
        'prefer-native-element': 'off',
        'no-raw-characters': 'off',
      },
    }).validateStringSync(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<style|<script|\sid=|\sstyle=|NaN|undefined|Infinity/);
  });

  test('have no colour of their own', () => {
    expect(html).not.toMatch(/(?:fill|stroke|color)="/);
  });

  test('are said in words, and in a table with headers', () => {
    expect(html).toMatch(
      /<div class="(?:lanes|plane)[^"]*" role="img" data-pagefind-ignore aria-label="[^"]{20,}"/,
    );
    expect(html).toMatch(/<caption>[^<]+<\/caption>/);
    expect(html).toMatch(/<th scope="col"/);
  });

  test('are an image in which every class has become a colour', () => {
    const { svg, width, height } = figureImage(figure);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>\n$/);
    expect(svg).not.toMatch(/\sclass=|NaN|undefined|Infinity|var\(/);
    expect(svg).toContain('<title>');
    expect(width / height).toBeGreaterThan(0.5);
    // Well formed: every tag that opens is closed.
    const open: string[] = [];
    for (const [, end, name, empty] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty && name) open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('a bar chart', () => {
  test('begins its bars at zero', () => {
    const { plot } = chart({ kind: 'bar' }, 'a,b\nx,-5\ny,10\n');
    const bars = plot.kind === 'rows' ? plot.rows.map(({ marks }) => marks) : [];
    expect(bars[0]).toMatch(/x="0%" width="33.33%"/);
    expect(bars[1]).toMatch(/x="33.33%" width="66.67%"/);
  });

  test('says each value in its row, with the digits it was written with', () => {
    const { plot } = chart({ kind: 'bar', unit: 'ms' }, 'a,b\nx,1200.50\ny,\n');
    expect(plot.kind === 'rows' && plot.rows.map(({ value }) => value)).toEqual([
      '1,200.50\u202Fms',
      undefined,
    ]);
  });

  test('draws series apart without colour', () => {
    const { key } = chart({ kind: 'bar', y: 'map,list' }, sizes);
    expect(key.map(({ text }) => text)).toEqual(['map', 'list']);
    expect(new Set(key.map(({ mark }) => /b\d/.exec(mark)?.[0])).size).toBe(2);
  });
});

test('numbers are written as the language writes them', () => {
  const { table } = chart({ kind: 'bar' }, 'a,b\nx,1200.5\n', 'de-DE');
  expect(table.rows).toEqual([['x', '1.200,5']]);
});

describe('a table', () => {
  test('has a column for each end of an interval, and a sign for what is missing', () => {
    const { table } = chart(
      { kind: 'line', series: 'side', error: 'error' },
      'x,time,side,error\n1,10,a,2\n2,9,b,0.5\n',
    );
    expect(tableMarkdown(table)).toBe(
      [
        '| X | a | a, from | a, to | b | b, from | b, to |',
        '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| 1 | 10 | 8 | 12 | – | – | – |',
        '| 2 | – | – | – | 9 | 8.5 | 9.5 |',
      ].join('\n'),
    );
  });

  test('of samples has their quartiles', () => {
    const { table } = chart({ kind: 'box' }, 'time\n1\n2\n3\n4\n5\n');
    expect(table.rows).toEqual([['time', '5', '3', '1.581', '1', '2', '3', '4', '5']]);
  });

  test('has some of the rows where there are thousands', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `${index},${index % 7}`);
    const { table } = chart({ kind: 'line' }, `x,y\n${rows.join('\n')}`);
    expect(table.rows.length).toBeLessThan(130);
    expect(table.caption).toBe('Y: 121 of 5000 rows');
    expect(table.rows.at(-1)?.[0]).toBe('4,999');
  });
});

describe('a line', () => {
  test('has a gap where a value is missing', () => {
    const { plot } = chart({ kind: 'line' }, 'x,y\na,1\nb,2\nc,\nd,3\n');
    const path = plot.kind === 'plane' ? /class="s line d1" d="([^"]*)"/.exec(plot.marks)?.[1] : '';
    expect(path?.match(/M/g)).toHaveLength(2);
  });

  test('keeps the extremes of ten thousand points in a bounded size and time', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `${index},${index === 5_555 ? 99 : Math.sin(index)}`,
    );
    const start = performance.now();
    const figure = chart({ kind: 'line', from: -1, to: 99 }, `x,y\n${rows.join('\n')}`);
    const { length } = figureHtml(figure);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(length).toBeLessThan(60_000);
    expect(figure.plot.kind === 'plane' && figure.plot.marks).toMatch(/ 0L/);
  });
});

test.each([
  ['box', {}],
  ['distribution', { show: 'histogram' }],
  ['distribution', { show: 'density' }],
])('twenty thousand values as %s %j are drawn in a bounded size and time', (kind, more) => {
  const values = Array.from({ length: 20_000 }, (_, index) => Math.tan(index));
  const start = performance.now();
  const html = figureHtml(
    chart({ kind, ...more }, `y\n${values.map((value) => value.toFixed(6)).join('\n')}`),
  );
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(html.length).toBeLessThan(60_000);
});

test.each([
  ['bars', { kind: 'bar', y: 'a,b,c,d,e' }, 'x,a,b,c,d,e\nx,1,2,3,4,5\n'],
  ['lines', { kind: 'line', y: 'a,b,c,d,e,f,g' }, 'x,a,b,c,d,e,f,g\nx,1,2,3,4,5,6,7\n'],
])('more %s than can be told apart are refused', (_, attributes, csv) => {
  expect(() => chart(attributes, csv)).toThrow(ChartError);
});
