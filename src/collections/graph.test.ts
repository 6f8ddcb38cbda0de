import { expect, test } from 'vitest';
import type { EntrySource } from '#collections/entry.ts';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { graphOf } from '#collections/graph.ts';
import { siteOf } from '#collections/site.ts';

/** Newest first: `a` is the newest. */
const post = (id: string, text = '') =>
  withText(source('posts', id, { date: `2026-01-${30 - id.charCodeAt(0) + 97}` }), text);

const graph = async (most: number, ...sources: readonly (EntrySource | Promise<EntrySource>)[]) =>
  graphOf(siteOf(entriesOf(...(await Promise.all(sources))), now), most);

const ids = (links: readonly { path: string }[]) => links.map(({ path }) => path.split('/').at(-2));

test('an entry stands with what it links to and what links to it', async () => {
  const { nodes, edges, joined } = await graph(
    9,
    post('a', '[c](/posts/c/) and [c again](/posts/c/#x)'),
    post('b', '[c](/posts/c/)'),
    post('c', '[a](/posts/a/)'),
    post('d'),
  );
  expect(nodes.map(({ entry, to, from }) => [entry.id, ids(to), ids(from)])).toEqual([
    ['a', ['c'], ['c']],
    ['b', ['c'], []],
    ['c', ['a'], ['a', 'b']],
  ]);
  expect(edges).toEqual([
    { from: 1, to: 2, kind: 'link' },
    { from: 0, to: 2, kind: 'link' },
  ]);
  expect(joined).toBe(3);
});

test('a talk and its post are a pair, whether or not one links to the other', async () => {
  const talk = source('talks', 't', { date: '2026-01-01', posts: ['a'] });
  const { nodes, edges } = await graph(9, post('a', '[t](/talks/t/)'), talk);
  expect(edges).toEqual([{ from: 0, to: 1, kind: 'pair' }]);
  expect(nodes.map((node) => ids(node.with))).toEqual([['t'], ['a']]);
});

test('a page that links to an entry stands last', async () => {
  const page = withText(source('pages', 'about'), '[a](/posts/a/)');
  const { nodes } = await graph(9, page, post('a'));
  expect(nodes.map(({ entry, to }) => [entry.id, ids(to)])).toEqual([
    ['a', []],
    ['about', ['a']],
  ]);
});

test('of too many entries those with the most neighbours are shown', async () => {
  const { nodes, edges, joined } = await graph(
    2,
    post('a', '[c](/posts/c/)'),
    post('b', '[c](/posts/c/) [d](/posts/d/)'),
    post('c'),
    post('d'),
  );
  expect(nodes.map(({ entry }) => entry.id)).toEqual(['b', 'c']);
  expect(edges).toEqual([{ from: 0, to: 1, kind: 'link' }]);
  expect(joined).toBe(4);
});

test('without links there is nothing to draw', async () => {
  expect(await graph(9, post('a'), post('b'))).toEqual({ nodes: [], edges: [], joined: 0 });
});
