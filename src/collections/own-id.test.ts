import { expect, test } from 'vitest';
import { beforeOwn, ownId } from '#collections/own-id.ts';

test.each([
  ['nothing', [], 'slides'],
  ['another', ['slide-1'], 'slides'],
  ['the same', ['slides'], 'page-slides'],
  ['what it would become', ['slides', 'page-slides'], 'page-page-slides'],
])('a part beside a text with %s', (_, anchors, id) => {
  expect(ownId({ anchors }, 'slides')).toBe(id);
  expect(beforeOwn({ anchors }, id)).toBe('slides');
});

test('an id that only looks as if it gave way is what it is', () => {
  expect(beforeOwn({ anchors: [] }, 'page-slides')).toBe('page-slides');
});
