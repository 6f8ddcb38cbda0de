import { expect, test } from 'vitest';
import { outlineOf } from '#entries/outline.ts';
import { parse } from '#entries/syntax.ts';

async function outline(file: string, body: string) {
  const parsed = await parse(file, body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return outlineOf(parsed.tree, body);
}

test.each(['x.md', 'x.mdx'])(
  'links and images of Markdown in %s, with their lines',
  async (file) => {
    const body = `Text [one](/posts/one/), [two][2] and ![photo](/uploads/a.jpg).

![drawing][d] https://example.org/

[2]: /posts/two/#part
[d]: b.svg "Title"
`;
    const { links, images } = await outline(file, body);
    expect(links).toMatchObject([
      { target: '/posts/one/', line: 1, column: 6 },
      { target: 'https://example.org/', line: 3, column: 15 },
      { target: '/posts/two/#part', line: 5, column: 1 },
    ]);
    expect(images).toEqual([
      { target: '/uploads/a.jpg', line: 1, column: 39 },
      { target: 'b.svg', line: 6, column: 1 },
    ]);
  },
);

test('what raw HTML names', async () => {
  const body = `<p id="here">
  <a href="/about/" name='there'>About</a>
  <img alt="a > b" src=/uploads/a.png>
</p>

<video src="/uploads/a.mp4" poster="/p.jpg"></video>
`;
  const { links, images, anchors } = await outline('x.md', body);
  expect(anchors).toEqual(['here', 'there']);
  expect(links.map(({ target, line }) => [target, line])).toEqual([
    ['/about/', 2],
    ['/p.jpg', 6],
  ]);
  expect(images.map(({ target, line }) => [target, line])).toEqual([['/uploads/a.png', 3]]);
});

test('what tags and imports of MDX name', async () => {
  const body = `import Aside, { Note as Remark } from '../x.astro';

<Aside id="part">
  <Figure src="/uploads/a.png" alt={1} /> and <a href="/about/">more</a>
</Aside>

<Tabs.Item />
`;
  const found = await outline('x.mdx', body);
  expect(found.imports.map(({ target, line }) => [target, line])).toEqual([
    ['Aside', 1],
    ['Remark', 1],
  ]);
  expect(found.components.map(({ target, line }) => [target, line])).toEqual([
    ['Aside', 3],
    ['Figure', 4],
    ['Tabs.Item', 7],
  ]);
  expect(found.images.map(({ target }) => target)).toEqual(['/uploads/a.png']);
  expect(found.links.map(({ target }) => target)).toEqual(['/about/']);
  expect(found.anchors).toEqual(['part']);
});

test('code names nothing', async () => {
  const body = '`[a](/b/)`\n\n```md\n![c](d.png)\n<img src="e.png">\n# Title\n```\n';
  expect(await outline('x.md', body)).toMatchObject({ links: [], images: [], anchors: [] });
});

test('anchors are those of headings and of HTML', async () => {
  const body = '### One\n\n#### Two {#deux}\n\n### One\n\n<div id="own"></div>\n';
  const { anchors, headings } = await outline('x.md', body);
  expect(anchors).toEqual(['one', 'deux', 'one-1', 'own']);
  expect(headings.map(({ depth }) => depth)).toEqual([2, 3, 2]);
});

test('each heading with the level at which it is written', async () => {
  const body = '# One\n\n> ### Two\n\n- item\n\n  #### Three\n\nFour\n====\n';
  const { headings, levels } = await outline('x.md', body);
  expect(headings.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(levels).toEqual([
    { depth: 1, line: 1, column: 1 },
    { depth: 3, line: 3, column: 3 },
    { depth: 4, line: 7, column: 3 },
    { depth: 1, line: 9, column: 1 },
  ]);
});

test('the first paragraph is the excerpt, without its markup', async () => {
  const body =
    '## Title\n\n![alt](a.png)\n\nA *first*\nparagraph with `code` and a [link](/b/).\n\nMore.\n';
  const { excerpt, words } = await outline('x.md', `Intro **bold**.\n\n${body}`);
  expect(excerpt).toBe('Intro bold.');
  expect(words).toBe(13);
  expect((await outline('x.md', '## Title\n\nA *first*\nparagraph.')).excerpt).toBe(
    'A first paragraph.',
  );
  expect((await outline('x.md', '')).excerpt).toBe('');
});
