import { expect, test } from 'vitest';
import { rendered } from '#markdown/rendered.test-data.ts';
import { tabs } from '#markdown/tabs.ts';

test('the tabs of each <Tabs> are a group of their own, with the first one open', async () => {
  const text = `<Tabs>
<Tab label="a">A</Tab>
<Tab label="b">
<Tabs>
<Tab label="c">C</Tab>
</Tabs>
</Tab>
</Tabs>

<Tabs><Tab label="d">D</Tab><Tab label="e">E</Tab></Tabs>
`;
  const html = await rendered('a.mdx', text, { hastPlugins: [tabs()] });
  expect(html.match(/<Tab [^>]*>/g)).toEqual([
    '<Tab label="a" group="tabs-1" open="true">',
    '<Tab label="b" group="tabs-1">',
    '<Tab label="c" group="tabs-2" open="true">',
    '<Tab label="d" group="tabs-3" open="true">',
    '<Tab label="e" group="tabs-3">',
  ]);
});
