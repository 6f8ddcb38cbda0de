import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartProblem, figureOf } from '#charts/written.ts';
import { chartFiles, chartTags } from '#entries/chart-tags.ts';
import { problemLine } from '#entries/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'charts-'));
const file = 'src/content/posts/a.mdx';
mkdirSync(join(root, 'src/content/posts'), { recursive: true });
const data = {
  'bars.csv': 'machine,time,low,high\nshared,14.5,13,15\npinned,"2,6",2,3\n',
  'zero.csv': 'size,time\n1,3\n10,0\n',
  'good.csv': 'machine,time\nshared,14.5\npinned,2.6\n',
  'old.txt': 'BenchmarkA-8 100 12 ns/op\nBenchmarkA-8 100 13 ns/op\n',
  'new.txt': 'BenchmarkA-8 100 11 ns/op\nBenchmarkA-8 100 x ns/op\n',
};
for (const [name, text] of Object.entries(data))
  writeFileSync(join(root, 'src/content/posts', name), text);

/** The line that the check prints of a text with one chart. */
async function problemIn(body: string): Promise<string> {
  const [tag] = await chartTags(file, body);
  const problem = tag && chartProblem(tag, root);
  return problem ? problemLine(problem) : 'none';
}

const inline = (attributes: string, csv: string) =>
  `\n<Chart ${attributes}>\n\`\`\`csv\n${csv}\n\`\`\`\n</Chart>\n`;

describe('the author of a chart is told', () => {
  test.each<[string, string, string]>([
    [
      'of a kind that does not exist',
      '<Chart kind="bra" data="./good.csv" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: kind is "bra" — write kind="bar"',
    ],
    [
      'that a kind is missing',
      '<Chart data="./good.csv" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: kind is missing — write one of kind="bar", kind="dot", kind="box", kind="distribution", kind="line"',
    ],
    [
      'of an attribute that does not exist',
      '<Chart kind="bar" data="./good.csv" titel="Times" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: there is no attribute titel — write title',
    ],
    [
      'of an attribute of another kind',
      '<Chart kind="bar" data="./good.csv" bins={20} />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: bins means nothing for kind="bar" — leave it out, or write kind="distribution"',
    ],
    [
      'of a column that does not exist',
      '<Chart kind="bar" data="./good.csv" y="tme" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: the data has no column "tme" — write y="time"',
    ],
    [
      'of a cell that is no number, in a file',
      '<Chart kind="bar" data="./bars.csv" y="time" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: ./bars.csv:3: "2,6" in the column "time" is not a number — write 2.6',
    ],
    [
      'of a cell that is no number, in the text',
      inline('kind="bar"', 'machine,time\nshared,14.5\npinned,12 ms'),
      'src/content/posts/a.mdx:6:1  error  <Chart>: "12 ms" in the column "time" is not a number — write 12, and the unit as unit="ms"',
    ],
    [
      'of a thousand with a comma',
      inline('kind="bar"', 'machine;time\nshared;1\npinned;1,200'),
      'src/content/posts/a.mdx:6:1  error  <Chart>: "1,200" in the column "time" is not a number — write 1200',
    ],
    [
      'that zero has no logarithm',
      '<Chart kind="line" data="./zero.csv" scale="log" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: ./zero.csv:3: a log scale has no place for 0 — take the row out, or leave scale="log" out',
    ],
    [
      'that bars begin at zero',
      '<Chart kind="bar" data="./good.csv" from={2} />',
      `src/content/posts/a.mdx:1:1  error  <Chart>: a bar's length is its value, so that its axis has to hold zero — leave from={2} out, or write kind="dot"`,
    ],
    [
      'that a log scale has no bars',
      '<Chart kind="bar" data="./good.csv" scale="log" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: a bar begins at zero, which a log scale does not have — write kind="dot", or leave scale="log" out',
    ],
    [
      'that there is no data',
      '<Chart kind="bar" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: there is no data — write data="./results.csv", rows={[…]}, or the data as a block of code in the tag',
    ],
    [
      'that there is too much of it',
      '<Chart kind="bar" data="./good.csv" rows={[{ a: 1 }]} />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: the data is there twice — write data="./results.csv", rows={[…]}, or the data as a block of code in the tag',
    ],
    [
      'that data has to be a file of the project',
      '<Chart kind="bar" data="https://example.org/a.csv" />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: the data https://example.org/a.csv is on another host — save it beside the entry and write ./NAME',
    ],
    [
      'that data is empty',
      inline('kind="bar"', ''),
      'src/content/posts/a.mdx:2:1  error  <Chart>: the data is empty — write a line with the names of the columns',
    ],
    [
      'of an interval beside its value',
      inline('kind="bar" low="low" high="high"', 'a,b,low,high\nx,5,6,7'),
      'src/content/posts/a.mdx:5:1  error  <Chart>: 5 does not lie between 6 and 7 — write the ends of the interval as low and high, the lesser as low',
    ],
    [
      'of values beyond the axis',
      '<Chart kind="dot" data="./good.csv" from={5} />',
      'src/content/posts/a.mdx:1:1  error  <Chart>: the axis leaves out some of the values, which run from 2.6 to 14.5 — leave from and to out, or let them hold every value',
    ],
    [
      'of two values in one place',
      inline('kind="line"', 'x,y\n1,2\n1,3'),
      'src/content/posts/a.mdx:6:1  error  <Chart>: there are two values at "1" — average them, or name what tells them apart as series="…"',
    ],
    [
      'that no chart stands among words',
      'Words <Chart kind="bar" data="./good.csv" /> and words.',
      'src/content/posts/a.mdx:1:7  error  <Chart>: it stands among the words of a paragraph — put empty lines around it',
    ],
    [
      'that no chart stands in an expression',
      'A\n\n{[1].map(() => <Chart kind="bar" data="./good.csv" />)}',
      'src/content/posts/a.mdx:3:16  error  <Chart>: it stands in an expression — write it as a tag <Chart /> outside of { and }',
    ],
    [
      'of a result of go test that is no number, in the file it is in',
      '<Benchmark old="./old.txt" new="./new.txt" />',
      'src/content/posts/a.mdx:1:1  error  <Benchmark>: ./new.txt:2: "x" in the result of A-8 is not a number — write the line as go test printed it',
    ],
    [
      'of one file without the other',
      '<Benchmark old="./old.txt" />',
      'src/content/posts/a.mdx:1:1  error  <Benchmark>: there is no data — write data="./benchstat.txt", old="./old.txt" new="./new.txt", or the data as a block of code in the tag',
    ],
    [
      'of measurements that cannot be compared as shares',
      '<Benchmark data="./zero.csv" old="size" new="time" />',
      'src/content/posts/a.mdx:1:1  error  <Benchmark>: ./zero.csv:3: 0 cannot be compared as a share — write measurements above 0',
    ],
  ])('%s', async (_, body, said) => {
    expect(await problemIn(body)).toBe(said);
  });
});

test('of a file that does not exist, nothing is said twice', async () => {
  const body = '<Chart kind="bar" data="./gone.csv" />';
  expect(await problemIn(body)).toBe('none');
  const [tag] = await chartTags(file, body);
  expect(tag && chartFiles(tag)).toEqual(['./gone.csv']);
});

test('a chart whose data is right is drawn', async () => {
  const [tag] = await chartTags(file, '<Chart kind="bar" data="./good.csv" unit="%" />');
  if (!tag) throw new Error('no chart was found');
  expect(figureOf(tag, root)).toMatchObject({
    description: 'Bar chart of time by machine, 2 rows. shared 14.5\u202F%, pinned 2.6\u202F%.',
    table: {
      rows: [
        ['shared', '14.5'],
        ['pinned', '2.6'],
      ],
    },
  });
});
