import { expect, test } from 'vitest';
import { outlineOf } from '#entries/outline.ts';
import { parse } from '#entries/syntax.ts';

async function unspoken(file: string, body: string) {
  const parsed = await parse(file, body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return outlineOf(parsed.tree, body).unspoken.map(({ kind, target, line, column }) =>
    [`${line}:${column}`, kind, target].join(' ').trim(),
  );
}

test.each(['x.md', 'x.mdx'])('images of Markdown without words, in %s', async (file) => {
  const body = `Text ![](a.png) and ![said](b.png).

![ ](<c d.png>) [![](e.png)](/x/)

![][one] ![said][one] ![][]

[one]: f.png
`;
  expect(await unspoken(file, body)).toEqual([
    '1:6 image a.png',
    '3:1 image c d.png',
    '3:18 image e.png',
    '5:1 reference one',
  ]);
});

test('images of HTML', async () => {
  const body = `<p>
  <img src="a.png"><img src='b.png' alt>
  <IMG width=20 SRC=c.png />
</p>

Text <img src="d.png" title="alt=no" /> and <img alt="" src="e.png">.

<img src="f.png" aria-hidden="true"><img src="g.png" role=presentation><img aria-label="G" src="h.png">

<!-- <img src="i.png"> -->

\`<img src="j.png">\`
`;
  expect(await unspoken('x.md', body)).toEqual(['2:3 img a.png', '3:3 img c.png', '6:6 img d.png']);
});

test('images of tags in MDX', async () => {
  const body = `<img src="a.png" />

Text <img src="b.png" alt="" /> <img src={b} /> <img src="c.png" alt={alt} /> <img {...d} />

<Photo src="e.png" />

export const b = 'b.png';
export const alt = 'B';
export const d = {};
`;
  expect(await unspoken('x.mdx', body)).toEqual(['1:1 img a.png', '3:33 img']);
});

test('headings of the first level in HTML', async () => {
  expect(await unspoken('x.md', '<div>\n<h1 class="a">A</h1>\n</div>\n')).toEqual(['2:1 h1']);
  expect(await unspoken('x.mdx', '<h1>A</h1>\n\n<h2>B</h2>\n')).toEqual(['1:1 h1']);
});
