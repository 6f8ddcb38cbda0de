import { describe, expect, test } from 'vitest';
import { benchmarkFigure } from '#charts/benchmark.ts';
import { benchstatOutput, isBenchstat } from '#charts/benchstat-output.ts';
import { goOutput } from '#charts/go-output.ts';
import { encode } from '#statistics/samples.test-data.ts';

// As the documentation of golang.org/x/perf/cmd/benchstat has it.
const printed = `goos: linux
goarch: amd64
pkg: golang.org/x/perf/cmd/benchstat/testdata
                      │   old.txt   │               new.txt               │
                      │   sec/op    │   sec/op     vs base                │
Encode/format=json-48   1.718µ ± 1%   1.423µ ± 1%  -17.20% (p=0.000 n=10)
Encode/format=gob-48    3.066µ ± 0%   3.070µ ± 2%        ~ (p=0.446 n=10)
geomean                 2.295µ        2.090µ        -8.94%
`;

const goText = (side: 'old' | 'new') =>
  `goos: linux\n${Object.entries(encode)
    .flatMap(([format, runs]) =>
      runs[side].map(
        (time) =>
          `BenchmarkEncode/format=${format}-48 \t 690848\t ${time} ns/op\t 12.5 MB/s\t 96 B/op\n`,
      ),
    )
    .join('')}PASS\n`;

const figureOf = (attributes: Record<string, unknown>, ...texts: string[]) =>
  benchmarkFigure(attributes, () => texts.map((text) => () => text), 'en-GB');

/** Spaces that do not break are spaces. */
const readable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/[\u00A0\u202F]/g, ' '));

describe('what benchstat prints', () => {
  test('is read with its units, intervals and p', () => {
    expect(benchstatOutput(printed)).toEqual({
      labels: ['old.txt', 'new.txt'],
      rows: [
        {
          name: 'Encode/format=json-48',
          unit: 'sec/op',
          old: { value: expect.closeTo(1.718e-6, 12), text: '1.718µ', reach: '1%' },
          new: { value: expect.closeTo(1.423e-6, 12), text: '1.423µ', reach: '1%' },
          change: expect.closeTo(-0.172, 10),
          p: 0,
          size: '10',
        },
        {
          name: 'Encode/format=gob-48',
          unit: 'sec/op',
          old: { value: expect.closeTo(3.066e-6, 12), text: '3.066µ', reach: '0%' },
          new: { value: expect.closeTo(3.07e-6, 12), text: '3.070µ', reach: '2%' },
          change: undefined,
          p: 0.446,
          size: '10',
        },
      ],
    });
  });

  test('is shown as it says, and what it cannot tell in words', () => {
    const { table, description } = figureOf({}, printed);
    expect(readable(table.rows)).toEqual([
      [
        'Encode/format=json-48',
        ['1.718 µs', '± 1 %'],
        ['1.423 µs', '± 1 %'],
        ['17.2 % faster', 'p < 0.001, n = 10'],
      ],
      [
        'Encode/format=gob-48',
        ['3.066 µs', '± 0 %'],
        ['3.070 µs', '± 2 %'],
        ['cannot tell', 'p = 0.45, n = 10'],
      ],
    ]);
    expect(readable(description)).toBe(
      'new.txt compared with old.txt. Encode/format=json-48: 17.2 % faster. Encode/format=gob-48: cannot tell.',
    );
  });

  // cmd/benchstat/testdata: smallSample.stdout, units.stdout and a row of crcSizeVsPoly.stdout.
  test.each([
    [
      `  │    before    │              after              │
  │    sec/op    │    sec/op     vs base           │
X   100.0n ± ∞ ¹   101.0n ± ∞ ¹  ~ (p=1.000 n=1) ²
¹ need >= 6 samples for confidence interval at level 0.95`,
      ['X', ['100.0 ns', '± ∞'], ['101.0 ns', '± ∞'], ['cannot tell', 'p = 1, n = 1']],
    ],
    [
      `         │    before    │          after           │
         │  text-bytes  │ text-bytes  vs base      │
Size       100.0 ± 0%     105.0 ± 0%  +5.00% (n=1)`,
      [
        'Size',
        ['100.0 text-bytes', '± 0 %'],
        ['105.0 text-bytes', '± 0 %'],
        ['5.0 % more', 'n = 1'],
      ],
    ],
    [
      `        │      IEEE      │               Castagnoli                │
        │      B/s       │      B/s        vs base                 │
15          322.1Mi ± 2%     876.8Mi ± 2%  +172.18% (p=0.000 n=10+9)`,
      [
        '15',
        ['322.1 MiB/s', '± 2 %'],
        ['876.8 MiB/s', '± 2 %'],
        ['172.2 % faster', 'p < 0.001, n = 10 + 9'],
      ],
    ],
  ])('may have other units, or few samples', (text, row) => {
    expect(isBenchstat(text)).toBe(true);
    expect(readable(figureOf({}, text).table.rows)).toEqual([row]);
  });

  test.each([
    [
      `  │ a │ b │ c │\n  │ sec/op │ sec/op vs base │ sec/op vs base │\n`,
      'benchstat compares 3 files here',
    ],
    [printed.replace('± 1%   1.423µ', '± 1% 1.4?'), 'this is no comparison as benchstat prints it'],
    [printed.split('\n').slice(0, 5).join('\n'), 'benchstat compares nothing here'],
  ])('is refused where it is something else', (text, message) => {
    expect(() => figureOf({}, text)).toThrow(message);
  });
});

describe('what go test prints', () => {
  test('is read by unit, in seconds and bytes', () => {
    const output = goOutput(goText('old'));
    expect([...output.keys()]).toEqual(['sec/op', 'B/s', 'B/op']);
    expect(output.get('sec/op')?.[0]?.values[0]).toBeCloseTo(1726e-9, 15);
    expect(output.get('B/s')?.[1]?.values[0]).toBe(12.5e6);
  });

  test('is compared run by run', () => {
    const { table, method } = figureOf({}, goText('old'), goText('new'));
    expect(readable(table.rows)).toEqual([
      [
        'Encode/format=json',
        ['1.718 µs', '1.707 to 1.736'],
        ['1.423 µs', '1.412 to 1.426'],
        ['17.3 % faster', '16.6 to 18.0 %, p < 0.0001'],
      ],
      [
        'Encode/format=gob',
        ['3.066 µs', '3.059 to 3.075'],
        ['3.070 µs', '3.060 to 3.135'],
        ['cannot tell', '−0.16 to +0.75 %, p = 0.45'],
      ],
    ]);
    expect(method).toMatch(/Hodges and Lehmann.*Mann–Whitney U-test.*10 samples a side\.$/);
  });

  test('has other units', () => {
    const { table } = figureOf({ metric: 'B/op' }, goText('old'), goText('new'));
    expect(readable(table.rows[0])).toEqual([
      'Encode/format=json',
      ['96.0 B', '96.0 to 96.0'],
      ['96.0 B', '96.0 to 96.0'],
      ['unchanged', '0 to 0 %, p = 1'],
    ]);
  });

  test.each([
    [{ metric: 'allocs/op' }, goText('new'), 'there are no results in allocs/op'],
    [{}, 'BenchmarkOther-8 1 5 ns/op', 'no benchmark is in both outputs'],
    [{}, 'PASS', 'there is no result of a Go benchmark'],
  ])('are refused without a common benchmark: %j', (attributes, text, message) => {
    expect(() => figureOf(attributes, goText('old'), text)).toThrow(message);
  });
});

describe('two columns', () => {
  const csv = `name,base,head\n${encode.json.old.map((old, index) => `json,${old},${encode.json.new[index] ?? ''}`).join('\n')}\n`;

  test('are compared by means where that is asked for', () => {
    const { table, method } = figureOf(
      { old: 'base', new: 'head', unit: 'ns', statistic: 'mean' },
      csv,
    );
    // SciPy: t.interval() of each, ttest_ind(new, old, equal_var=False).
    expect(readable(table.rows)).toEqual([
      [
        'json',
        ['1,723 ns', '1,708 to 1,738'],
        ['1,422 ns', '1,414 to 1,429'],
        ['17.5 % faster', '16.5 to 18.4 %, p < 0.0001'],
      ],
    ]);
    expect(method).toContain('Welch’s');
  });

  test('say that they are too few', () => {
    const { table } = figureOf({}, 'old,new\n3,1\n4,2\n');
    expect(readable(table.rows)).toEqual([
      ['Benchmark', '3.5', '1.5', ['cannot tell', 'too few samples, p = 0.33']],
    ]);
  });
});
