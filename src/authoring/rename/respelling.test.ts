import { expect, test } from 'vitest';
import { respelled, unescaped } from '#authoring/rename/respelling.ts';

const leadsTo = (wanted: string) => (address: string) => {
  const { pathname, search, hash } = new URL(unescaped(address), 'https://x.example/posts/own/');
  return decodeURI(pathname) + search + hash === wanted;
};

test.each([
  ['/posts/old/', '/posts/new/', '/posts/new/'],
  ['../old/#part', '../new/#part', '/posts/new/#part'],
  ['/posts/old/?a=1&amp;b=old#old', '/posts/new/?a=1&amp;b=old#old', '/posts/new/?a=1&b=old#old'],
  ['/posts/old/?a=1&amp;b=old#old', '/posts/old/?a=1&amp;b=old#new', '/posts/old/?a=1&b=old#new'],
  ['https://x.example/posts/old/', 'https://x.example/posts/new/', '/posts/new/'],
  ['/old/../posts/old/', '/old/../posts/new/', '/posts/new/'],
])('%s becomes %s, so that it leads to %s', (written, address, wanted) => {
  expect(respelled(written, 'old', 'new', leadsTo(wanted))).toBe(address);
});

test.each([
  ['/posts/gr%C3%B6%C3%9Fe/', 'größe', 'weiß', '/posts/wei%C3%9F/'],
  ['/posts/gr%c3%b6%c3%9fe/', 'größe', 'weiß', '/posts/wei%C3%9F/'],
  ['/posts/größe/', 'größe', 'weiß', '/posts/weiß/'],
  ['/posts/a\\_b/', 'a_b', 'c_d', '/posts/c_d/'],
])('%s, of %s, becomes %s', (written, from, to, address) => {
  expect(respelled(written, from, to, leadsTo(`/posts/${to}/`))).toBe(address);
});

test('what no one place makes right', () => {
  expect(respelled('/posts/ol%64/', 'old', 'new', leadsTo('/posts/new/'))).toBeUndefined();
});
