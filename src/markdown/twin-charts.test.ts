import { expect, test } from 'vitest';
import { textTwin } from '#markdown/twin.test-data.ts';

const said = async (body: string) =>
  (await textTwin('posts/a.mdx', body)).replace(/[\u00A0\u202F]/g, ' ');

test('a chart is its title, its caption and its numbers as a table', async () => {
  const body = `Before.

<Chart kind="bar" title="Times | of *all*" unit="ms" caption="On a {quiet} machine.">
\`\`\`csv
machine,time
a_b|c,1200.5
{d},2
\`\`\`
</Chart>

After {1 + 1}.`;
  expect(await said(body)).toBe(`Before.

**Times \\| of \\*all\\* (ms)**

On a \\{quiet\\} machine.

| Machine | Time (ms) |
| --- | ---: |
| a\\_b\\|c | 1,200.5 |
| \\{d\\} | 2 |

After 2.`);
});

test('in a list, a table belongs to its item', async () => {
  const body = `- An item

  <Chart kind="line" rows={[{ x: 1, y: 2 }, { x: 2, y: 3 }]} />

- Another`;
  expect(await said(body)).toBe(`- An item

  **Y**

  | X | Y |
  | --- | ---: |
  | 1 | 2 |
  | 2 | 3 |

- Another`);
});

test('a benchmark says what it can tell, and how it knows', async () => {
  const values = [11, 12, 13, 14, 15, 16, 17].map((value) => `${value * 10},${value * 9}`);
  const body = `<Benchmark unit="ms" title="Parsing">\n\`\`\`csv\nold,new\n${values.join('\n')}\n\`\`\`\n</Benchmark>`;
  expect(await said(body)).toMatch(
    /^\*\*Parsing\*\*\n\n\| Benchmark \| old \| new \| Difference \|\n\| --- \| --- \| --- \| --- \|\n\| Parsing \| 140 ms \(110 to 170\) \| 126 ms \(99 to 153\) \| cannot tell \([^)]*\) \|\n\nMedians with 95 % intervals/,
  );
});
