import { expect, test } from 'vitest';
import { pageKinds } from '#authoring/lighthouse/page-kinds.ts';

test('the heaviest page stands for its kind', () => {
  const paths = ['', 'posts/', 'posts/a/', 'posts/long/', 'posts/page/2/', 'about/', '404.html'];
  expect(pageKinds(paths, (path) => path.length)).toEqual([
    { name: '404.html', path: '404.html' },
    { name: 'about', path: 'about/' },
    { name: 'home', path: '' },
    { name: 'posts', path: 'posts/' },
    { name: 'posts/*', path: 'posts/long/' },
    { name: 'posts/*/*', path: 'posts/page/2/' },
  ]);
});

test('of pages of one size the first stands', () => {
  expect(pageKinds(['tags/b/', 'tags/a/'], () => 0)).toEqual([{ name: 'tags/*', path: 'tags/b/' }]);
});
