import { expect, test } from 'vitest';
import { keyed } from '#collections/cache-key.ts';
import { pathCount } from '#collections/path-count.ts';

const props = { post: { digest: 'a', title: 'A', newer: { title: 'B' } } };
const key = (changed: object) => keyed({ params: {}, props: { ...props, ...changed } }).cacheKey;

test('the same props give the same key', () => {
  expect(key({})).toBe(keyed({ params: { id: 'x' }, props: structuredClone(props) }).cacheKey);
});

test.each([
  ['the bytes behind the entry', { post: { ...props.post, digest: 'b' } }],
  ["a neighbour's title", { post: { ...props.post, newer: { title: 'C' } } }],
  ['another prop', { more: 1 }],
])('%s changes the key', (_, changed) => {
  expect(key(changed)).not.toBe(key({}));
});

test('every path is counted', () => {
  const before = pathCount();
  for (const id of ['a', 'b']) keyed({ params: { id }, props });
  expect(pathCount() - before).toBe(2);
});
