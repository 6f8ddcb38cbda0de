import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { clashes } from '#collections/clashes.ts';
import { destinationsOf } from '#collections/links.ts';
import { misspelled, redirectProblems } from '#collections/redirect-problems.ts';
import { oldAddressesIn } from '#collections/redirects.ts';
import { problemLine } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';

/** All that is said of old addresses, without the file where it is site.config. */
function said(redirects: Readonly<Record<string, string>>, ...sources: Source[]): string {
  const entries = entriesOf(...sources);
  const isFile = (path: string) => ['/cv.pdf', '/keys'].includes(path);
  const to = destinationsOf({ entries, unread: [], problems: [] }, now, isFile);
  const texts = [...entries.posts, ...entries.talks, ...entries.pages];
  const old = oldAddressesIn(texts, redirects);
  const sound = old.filter((address) => misspelled(address).length === 0);
  return [
    ...old.flatMap(misspelled),
    ...clashes(entries, to.addresses, sound, isFile),
    ...redirectProblems(sound, to),
  ]
    .map(problemLine)
    .join('\n')
    .replaceAll('src/site.config.ts:1:1  error  ', '');
}

const post = source('posts', 'a', { tags: ['Go'] });

test('nothing is said of addresses that lead somewhere', () => {
  const redirects = {
    '/2019/my-post': '/posts/a/',
    '/ä ö/': '/posts/a/#part',
    '/feed/': '/rss.xml',
    '/go.html': '/tags/go/',
    '/cv/': '/cv.pdf',
    '/notes/': 'https://notes.example/?all#top',
  };
  expect(said(redirects, post, source('pages', 'b', { aliases: ['/c/', '/d.html'] }))).toBe('');
});

test.each([
  ['no-slash', '"no-slash" is no address of this site — write \'/no-slash\''],
  ['/?p=12', 'no page can stand at an address with "?" — remove this line'],
  ['/a#b', 'no page can stand at an address with "#" — remove this line'],
  ...['/../a', '/a/%2e%2e/b', '/a/%e0%a4', '/a//b', '/a:b', '/a*', '/a\\b'].map((address) => [
    address,
    `"${address}" cannot be an address — write it as /2019/my-post/`,
  ]),
])('%j cannot be an old address', (address = '', says) => {
  expect(said({ [address]: '/posts/a/' }, post)).toBe(`redirects.${address}: ${says}`);
  if (!address.startsWith('/')) return;
  const alias = said({}, source('posts', 'a', { aliases: [address] }));
  expect(alias).toBe(`src/content/posts/a.md:1:1  error  aliases.0: ${says}`);
});

test('nor can a line end be in one', () => {
  expect(said({ '/a\nb': '/posts/a/' }, post)).toContain('cannot be an address');
});

test('two things at one address', () => {
  const lines = said(
    {
      '/posts/a': '/tags/go/',
      '/posts/draft/': '/posts/a/',
      '/tags/go/': '/posts/a/',
      '/talks.json': '/posts/a/',
      '/posts/a/index.md': '/posts/a/',
      '/cv.pdf': '/posts/a/',
      '/x': '/posts/a/',
      '/y': '/posts/a/',
      '/y/': '/posts/b/',
    },
    post,
    source('posts', 'b', { aliases: ['/x/', '/keys/'] }),
    source('posts', 'draft', { draft: true }),
  );
  expect(lines).toMatchInlineSnapshot(`
    "redirects./posts/a: the address /posts/a/ is taken by src/content/posts/a.md — remove this line
    redirects./posts/draft/: the address /posts/draft/ is taken by src/content/posts/draft.md — remove this line
    redirects./x: the address /x/ is taken by src/content/posts/b.md — remove this line
    redirects./y/: the address /y/ is taken by src/site.config.ts — remove this line
    src/content/posts/b.md:1:1  error  aliases.1: the address /keys is that of public/keys — remove this line
    redirects./tags/go/: the address /tags/go/ belongs to a list of the site — remove this line
    redirects./talks.json: the address /talks.json belongs to a list of the site — remove this line
    redirects./posts/a/index.md: the address /posts/a/index.md belongs to a list of the site — remove this line
    redirects./cv.pdf: the address /cv.pdf is that of public/cv.pdf — remove this line"
  `);
});

test('targets', () => {
  const lines = said(
    {
      '/1/': '/posts/aa/',
      '/2/': '/posts/draft/',
      '/3/': '/posts/later/',
      '/4/': 'posts/a',
      '/5/': '//example.org/',
      '/6/': 'http://example.org/',
      '/7/': 'https://hallwaytrack.example/posts/a/#b',
      '/8/': '/c/',
      '/9/': '/nowhere-at-all/',
    },
    source('posts', 'a', { aliases: ['/c/'] }),
    source('posts', 'draft', { draft: true }),
    source('posts', 'later', { date: '2030-01-01' }),
  );
  expect(lines).toMatchInlineSnapshot(`
    "redirects./1/: there is nothing at /posts/aa/ — write '/posts/a/'
    redirects./2/: /posts/draft/ is a draft — publish it first, or remove this line
    src/site.config.ts:1:1  warning  redirects./3/: /posts/later/ is not there until 2030-01-01 — publish it first, or remove this line
    redirects./4/: "posts/a" is no address to lead to — write '/posts/NAME/' or 'https://…'
    redirects./5/: "//example.org/" is no address to lead to — write '/posts/NAME/' or 'https://…'
    redirects./6/: "http://example.org/" is no address to lead to — write '/posts/NAME/' or 'https://…'
    redirects./7/: https://hallwaytrack.example/posts/a/#b is on this site — write '/posts/a/#b'
    redirects./8/: /c/ is an old address itself — write '/posts/a/'
    redirects./9/: there is nothing at /nowhere-at-all/ — write an address of this site, such as '/posts/NAME/'"
  `);
});

test('chains and loops', () => {
  const lines = said(
    {
      '/1/': '/2',
      '/2': '/3/#part',
      '/3/': '/posts/a/',
      '/self/': '/self',
      '/x/': '/y/',
      '/y/': '/x/',
      '/to-loop/': '/x/',
      '/away/': '/out/',
      '/out/': 'https://example.org/',
    },
    post,
  );
  expect(lines).toMatchInlineSnapshot(`
    "redirects./1/: /2 is an old address itself — write '/posts/a/'
    redirects./2: /3/#part is an old address itself — write '/posts/a/'
    redirects./self/: /self leads in a circle — remove this line
    redirects./x/: /y/ leads in a circle — remove this line
    redirects./y/: /x/ leads in a circle — remove this line
    redirects./to-loop/: /x/ leads in a circle — remove this line
    redirects./away/: /out/ is an old address itself — write 'https://example.org/'"
  `);
});
