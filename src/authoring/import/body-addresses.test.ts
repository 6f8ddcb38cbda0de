import { expect, test } from 'vitest';
import { bodyAddresses } from '#authoring/import/body-addresses.ts';
import { outlineOf } from '#entries/outline.ts';
import { treeOf } from '#entries/syntax.ts';

const body = `[a](/a/ "t") ![b](b.png) [![c](c.png)](/c/) <https://d.example/> https://e.example/

<a href="/f/"><img src='g.png' alt="src=no.png"></a>
<iframe src="https://h.example/" title="x"></iframe> <video src=i.mp4 poster="j.png"></video>

<!-- [k](/k/) <a href="/k/"> -->

> [l](</l m/>) [n][o]

[o]: /o/ (title)
[p]: /p.png

\`[q](/q/)\` [r\\]](/r_\\(s\\)/)
`;

test('every address is found once, with its use', () => {
  const found = bodyAddresses(body, treeOf('a.md', body));
  expect(found.map(({ start, end, use }) => `${use} ${body.slice(start, end)}`)).toEqual([
    'link /a/',
    'image b.png',
    'image c.png',
    'link /c/',
    'link https://d.example/',
    'link https://e.example/',
    'link /f/',
    'image g.png',
    'frame https://h.example/',
    'played i.mp4',
    'played j.png',
    'link /l m/',
    'link /o/',
    'image /p.png',
    'link /r_\\(s\\)/',
  ]);
});

test('they are those that reading an entry finds', () => {
  const tree = treeOf('a.md', body);
  const { links, images, frames } = outlineOf(tree, body);
  const found = bodyAddresses(body, tree);
  const count = (use: string) => found.filter((address) => address.use === use).length;
  expect([count('link'), count('image'), count('frame'), count('played')]).toEqual([
    // Reading takes what a comment holds for a link too, and refuses files that HTML plays.
    links.filter(({ target }) => target !== '/k/').length,
    images.length,
    frames.length,
    ['i.mp4', 'j.png'].length,
  ]);
});
