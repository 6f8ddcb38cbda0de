import { expect, test } from 'vitest';
import { tagsOf } from '#entries/html-tags.ts';
import { walk } from '#entries/nodes.ts';
import { treeOf } from '#entries/syntax.ts';

function tagsIn(file: string, body: string) {
  const found: [string, Record<string, string>, number | undefined][] = [];
  walk(treeOf(file, body), (node) => {
    for (const { name, attributes, at } of tagsOf(node))
      found.push([name, Object.fromEntries(attributes), at?.line]);
  });
  return found;
}

test('the tags of HTML have names in small letters, values as they are read, and places', () => {
  expect(
    tagsIn(
      'a.md',
      '<!-- <img> -->\n<IFRAME SRC="/a?b=1&amp;c=2&copy=3" Title=\'A &quot;b&quot;\' allowFullScreen></IFRAME>\n<br/>\n',
    ),
  ).toEqual([
    ['iframe', { src: '/a?b=1&c=2&copy=3', title: 'A "b"', allowfullscreen: '' }, 2],
    ['br', {}, 3],
  ]);
});

test('those of MDX are no components', () => {
  expect(
    tagsIn('a.mdx', '<Aside>\n<video autoPlay src={"/a"} poster="/b" {...{}} />\n</Aside>'),
  ).toEqual([['video', { autoplay: '', src: '', poster: '/b' }, undefined]]);
});
