import { expect, test } from 'vitest';
import { headingsOf, outlineDepths } from '#entries/headings.ts';
import { parse } from '#entries/syntax.ts';

async function headings(body: string, file = 'x.md') {
  const parsed = await parse(file, body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return headingsOf(parsed.tree, body);
}

test.each([
  ['begins at the second level', [2, 3, 3, 2], [2, 3, 3, 2]],
  ['begins at the third', [3, 3, 4, 3], [2, 2, 3, 2]],
  ['begins at the first', [1, 2, 3, 1], [2, 3, 4, 2]],
  ['skips a level', [2, 4, 4, 2], [2, 3, 3, 2]],
  ['skips two and comes half back', [2, 5, 4, 3], [2, 3, 3, 3]],
  ['rises above its beginning', [3, 4, 2, 3], [2, 3, 2, 3]],
  ['goes deeper than there are levels', [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]],
  ['is empty', [], []],
])('an outline that %s has no gap', (_, written, shown) => {
  expect(outlineDepths(written)).toEqual(shown);
});

test('ids are unique, from the words of a heading', async () => {
  const body = '## One\n\n## One\n\n## `go test` & *more*\n\n## Café 日本\n\n## ???\n\n## !!!\n';
  expect(await headings(body)).toEqual([
    { depth: 2, id: 'one', text: 'One' },
    { depth: 2, id: 'one-1', text: 'One' },
    { depth: 2, id: 'go-test--more', text: 'go test & more' },
    { depth: 2, id: 'café-日本', text: 'Café 日本' },
    { depth: 2, id: 'section', text: '???' },
    { depth: 2, id: 'section-1', text: '!!!' },
  ]);
});

test('an id of the author stands, and no heading after takes it', async () => {
  expect(await headings('## First {#second}\n\n## Second\n')).toEqual([
    { depth: 2, id: 'second', text: 'First' },
    { depth: 2, id: 'second-1', text: 'Second' },
  ]);
});

test('headings in a list or quotation count, those in code do not', async () => {
  const body = '> ## Quoted\n\n- ## Listed\n\n```md\n## Code\n```\n';
  expect((await headings(body)).map(({ text }) => text)).toEqual(['Quoted', 'Listed']);
});

test('MDX headings are the same', async () => {
  const body = '### One\n\n<b>x</b>\n\n#### Two\n\n### One\n';
  expect(await headings(body, 'x.mdx')).toEqual(await headings(body));
});

test('an id in HTML stands, and a heading of that name gets another', async () => {
  const ids = async (body: string, file?: string) =>
    (await headings(body, file)).map(({ id }) => id);
  expect(await ids('<a id="setup"></a>\n\n## Setup\n')).toEqual(['setup-1']);
  expect(await ids("Text <b id='setup'>x</b>.\n\n## Setup\n")).toEqual(['setup-1']);
  expect(await ids('<b id="setup">x</b>\n\n## Setup\n', 'x.mdx')).toEqual(['setup-1']);
  expect(await ids('`<a id="setup">`\n\n```html\n<a id="setup">\n```\n\n## Setup\n')).toEqual([
    'setup',
  ]);
});

test.each([
  ['Footnote label', 'x.md', 'Text[^1].\n\n[^1]: Note.', 'footnote-label-1'],
  ['Gloss 1', 'x.md', '<abbr title="a b c">ABC</abbr>', 'gloss-1-1'],
  ['Note 1', 'x.mdx', 'Text<Sidenote>Note.</Sidenote>.', 'note-1-1'],
  ['Gloss 1', 'x.mdx', '<Tooltip text="a">b</Tooltip>', 'gloss-1-1'],
  ['Tabs 1 0', 'x.mdx', '<Tabs><Tab label="a">b</Tab></Tabs>', 'tabs-1-0-1'],
])('a heading "%s" in %s with %s leaves the id to what is made', async (title, file, text, id) => {
  const found = await headings(`${text}\n\n## ${title}\n`, file);
  expect(found.map((heading) => heading.id)).toEqual([id]);
  const alone = await headings(`## ${title}\n`, file);
  expect(alone.map((heading) => heading.id)).toEqual([id.slice(0, -2)]);
});
