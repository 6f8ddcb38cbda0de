import { expect, test } from 'vitest';
import { indexPage } from '#authoring/screenshots/index-page.ts';

const shots = [
  { name: 'posts/*', variant: '360 light', file: 'posts-one-360-light.png' },
  { name: 'home', variant: '360 light', file: 'home-360-light.png' },
  { name: 'posts/*', variant: '360 dark', file: 'posts-one-360-dark.png' },
];

test('screenshots of one name stand in one row, to which a link leads', () => {
  const page = indexPage('All <pages>', shots);
  expect(page).toContain('<h1>All &#60;pages></h1>');
  expect(page).toContain('<a href="#row-1">posts/*</a>\n<a href="#row-2">home</a>');
  const [, posts = '', home = ''] = page.split('<section');
  expect(posts.match(/src="[^"]+"/g)).toEqual([
    'src="posts-one-360-light.png"',
    'src="posts-one-360-dark.png"',
  ]);
  expect(home).toContain('alt="home, 360 light"');
});

test('names and files are written so that a browser reads them back', () => {
  const page = indexPage('T', [{ name: '"a" & b', variant: 'v', file: 'ä b.png' }]);
  expect(page).toContain('alt="&#34;a&#34; &#38; b, v"');
  expect(page).toContain('href="%C3%A4%20b.png"');
});
