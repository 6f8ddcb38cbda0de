import { expect, test } from 'vitest';
import { pagesOf } from '#collections/pagination.ts';
import { site } from '#site.config';

const path = (number: number) => (number === 1 ? '/list/' : `/list/page/${number}/`);
const list = (length: number) => Array.from({ length }, (_, index) => index);

test.each([
  [0, [0]],
  [1, [1]],
  [site.pageSize, [site.pageSize]],
  [site.pageSize + 1, [site.pageSize, 1]],
  [site.pageSize * 2 + 3, [site.pageSize, site.pageSize, 3]],
])('%i entries fill pages of %j', (length, sizes) => {
  const pages = pagesOf(list(length), path);
  expect(pages.map(({ items }) => items.length)).toEqual(sizes);
  expect(pages.flatMap(({ items }) => items)).toEqual(list(length));
});

test('a page knows its neighbours', () => {
  const pages = pagesOf(list(site.pageSize * 3), path);
  expect(
    pages.map(({ number, of, path: own, previous, next }) => [number, of, own, previous, next]),
  ).toEqual([
    [1, 3, '/list/', undefined, '/list/page/2/'],
    [2, 3, '/list/page/2/', '/list/', '/list/page/3/'],
    [3, 3, '/list/page/3/', '/list/page/2/', undefined],
  ]);
});
