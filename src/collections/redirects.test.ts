import { expect, test } from 'vitest';
import { source } from '#collections/fixtures.test-data.ts';
import { oldAddressesIn, placeOfKey, redirectsIn, redirectsOf } from '#collections/redirects.ts';

test('an alias leads to its entry', () => {
  expect(redirectsOf(source('posts', 'a', { aliases: ['/2019/a', '/ä/'] }))).toEqual([
    { path: '/2019/a/', to: { path: '/posts/a/', title: 'A post' } },
    { path: '/%C3%A4/', to: { path: '/posts/a/', title: 'A post' } },
  ]);
});

test.each([
  ['an entry by its title', '/posts/a/', { path: '/posts/a/', title: 'A' }],
  ['a part of it', '/posts/a/#b', { path: '/posts/a/#b', title: 'A' }],
  ['anything else by its address', '/tags/ä/', { path: '/tags/%C3%A4/', title: '/tags/ä/' }],
  [
    'another site',
    'https://example.org/a?b#c',
    { path: 'https://example.org/a?b#c', title: 'https://example.org/a?b#c' },
  ],
])('a redirect leads to %s', (_, target, to) => {
  const entries = [{ path: '/posts/a/', title: 'A' }];
  expect(redirectsIn({ '/old': target }, entries)).toEqual([{ path: '/old/', to }]);
});

test('old addresses of both kinds with their places', () => {
  const places = { 'aliases.0': { line: 4, column: 5 } };
  const entry = { ...source('talks', 'a', { slug: 'b', aliases: ['/x'] }), places };
  const place = { line: 9, column: 3 };
  expect(oldAddressesIn([entry], { '/y': '/talks/b/' }, () => place)).toEqual([
    {
      written: '/x',
      path: '/x/',
      target: '/talks/b/',
      file: 'src/content/talks/a.md',
      field: 'aliases.0',
      line: 4,
      column: 5,
    },
    {
      written: '/y',
      path: '/y/',
      target: '/talks/b/',
      file: 'src/site.config.ts',
      field: 'redirects./y',
      ...place,
    },
  ]);
});

test.each([
  ["{\n  redirects: { '/a': '/b/' },\n}", '/a', { line: 2, column: 16 }],
  ['{\n  redirects: {\n    "/a/": "/b/",\n  },\n}', '/a/', { line: 3, column: 5 }],
  ["{ x: '/a', redirects: {} }", '/a', { line: 1, column: 1 }],
])('in %j the key %s stands at %o', (text, key, place) => {
  expect(placeOfKey(text, key)).toEqual(place);
});
