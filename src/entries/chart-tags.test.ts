import { expect, test } from 'vitest';
import { chartTags } from '#entries/chart-tags.ts';

const tagsIn = (body: string) => chartTags('posts/a.mdx', body);

test('attributes are what their expressions say', async () => {
  const [tag] = await tagsIn(`
export const rows = [{ machine: 'a', time: 3 }];

<Chart kind="bar" rows={rows} from={2 * 3} title="Times &amp; more" wide />
`);
  expect(tag).toMatchObject({
    name: 'Chart',
    line: 4,
    column: 1,
    among: 'blocks',
    blocks: [],
    attributes: {
      kind: 'bar',
      rows: [{ machine: 'a', time: 3 }],
      from: 6,
      title: 'Times & more',
      wide: true,
    },
  });
});

test('data is the text of each block of code, with the line it begins on', async () => {
  const body = `
- An item

  <Benchmark unit="ms">
  \`\`\`csv
  old,new
  1,2
  \`\`\`

  \`\`\`txt
  "$1", {x} and <b>
  \`\`\`
  </Benchmark>
`;
  const [tag] = await tagsIn(body);
  expect(tag?.blocks).toEqual([
    { text: 'old,new\n1,2', line: 6 },
    { text: '"$1", {x} and <b>', line: 11 },
  ]);
  expect(body.slice(tag?.start, tag?.end)).toMatch(/^<Benchmark[^]*<\/Benchmark>$/);
});

test('data without a block of code is the text as it is written', async () => {
  const [tag] = await tagsIn(`
<Chart kind="line">
when,_a_,"b -- c"
1,2,3

2,3,4
</Chart>
`);
  expect(tag?.blocks).toEqual([{ text: 'when,_a_,"b -- c"\n1,2,3\n\n2,3,4', line: 3 }]);
});

test('charts are found wherever they stand', async () => {
  const tags = await tagsIn(`
<Aside>
<Chart kind="bar" data="./a.csv" />
</Aside>

{['x', 'y'].map((y) => <Chart kind="box" y={y} />)}

Words and <Chart kind="bar" /> words.
`);
  expect(
    tags.map(({ line, column, attributes, among }) => [line, column, among, attributes]),
  ).toEqual([
    [3, 1, 'blocks', { kind: 'bar', data: './a.csv' }],
    [6, 24, 'code', { kind: 'box', y: 'x' }],
    [8, 11, 'words', { kind: 'bar' }],
  ]);
});

test.each([
  ['Markdown', 'posts/a.md', '<Chart kind="bar" />'],
  ['a text without charts', 'posts/a.mdx', 'A chart'],
  ['an expression that fails', 'posts/a.mdx', '<Chart kind={nothing} />'],
])('%s has none', async (_, file, body) => {
  expect(await chartTags(file, body)).toEqual([]);
});
