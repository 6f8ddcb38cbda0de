import { expect, test } from 'vitest';
import { addressesOf } from '#collections/addresses.ts';
import { clashes } from '#collections/clashes.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { problemLine } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';

function said(...sources: Source[]): string {
  const entries = entriesOf(...sources);
  return clashes(entries, addressesOf(siteOf(entries, now)))
    .map(problemLine)
    .join('\n');
}
const inFile = <Entry extends Source>(entry: Entry, file: string): Entry => ({ ...entry, file });

test('nothing is said of things that only look alike', () => {
  expect(
    said(
      source('posts', 'a', { tags: ['C', 'C#', 'C++', 'Open Source'], categories: ['c'] }),
      source('talks', 'a', { tags: ['open-source', '.NET', 'net'] }),
      source('pages', 'a', { aliases: ['/old/'] }),
      source('people', 'a'),
      source('events', 'a'),
    ),
  ).toBe('');
});

test('two files of one name', () => {
  const md = source('posts', 'a');
  expect(said(md, inFile(md, 'src/content/posts/a/index.mdx'))).toMatchInlineSnapshot(
    `"src/content/posts/a/index.mdx:1:1  error  the address /posts/a/ is taken by src/content/posts/a.md — write "slug: a-2" in one of the two, or remove one"`,
  );
});

test('a slug that is taken, even by a draft', () => {
  const taken = source('posts', 'b', { slug: 'a' });
  expect(said(source('posts', 'a', { draft: true }), taken)).toMatchInlineSnapshot(
    `"src/content/posts/b.md:1:1  error  the address /posts/a/ is taken by src/content/posts/a.md — write "slug: a-2" in one of the two, or remove one"`,
  );
});

test('addresses that only capitals tell apart', () => {
  const old = source('posts', 'b', { aliases: ['/posts/B/'] });
  expect(said(source('posts', 'MyPost'), source('posts', 'mypost'), old)).toMatchInlineSnapshot(
    `"src/content/posts/mypost.md:1:1  error  only capitals tell the address /posts/mypost/ from that of src/content/posts/MyPost.md — write "slug: mypost-2" in one of the two, or remove one"`,
  );
});

test('an old address that is taken', () => {
  const place = { 'aliases.1': { line: 5, column: 3 } };
  const alias = { ...source('posts', 'b', { aliases: ['/free/', '/posts/a'] }), places: place };
  expect(said(source('posts', 'a'), alias)).toMatchInlineSnapshot(
    `"src/content/posts/b.md:5:3  error  aliases.1: the address /posts/a/ is taken by src/content/posts/a.md — remove this line"`,
  );
  expect(
    said(source('posts', 'a', { aliases: ['/x'] }), source('talks', 'b', { aliases: ['/x/'] })),
  ).toMatchInlineSnapshot(
    `"src/content/talks/b.md:1:1  error  aliases.0: the address /x/ is taken by src/content/posts/a.md — remove this line"`,
  );
});

test('what feeds call two entries', () => {
  const place = { guid: { line: 4, column: 1 } };
  const renamed = { ...source('posts', 'b', { guid: '/posts/a/' }), places: place };
  expect(said(renamed, source('posts', 'a'))).toMatchInlineSnapshot(
    `"src/content/posts/b.md:4:1  error  guid: feeds call src/content/posts/a.md "/posts/a/" too — remove this line, or say what feeds called this entry first"`,
  );
  const foreign = (id: string) => source('posts', id, { guid: 'https://old.example/?p=7' });
  expect(said(foreign('a'), foreign('b'))).toMatchInlineSnapshot(
    `"src/content/posts/b.md:1:1  error  guid: feeds call src/content/posts/a.md "https://old.example/?p=7" too — remove this line, or say what feeds called this entry first"`,
  );
  expect(said(source('posts', 'a', { guid: '/posts/a/' }), renamed)).toContain(
    'src/content/posts/a.md',
  );
  expect(said(source('pages', 'c'), source('posts', 'a', { guid: '/c/' }))).toBe('');
});

test('an old address where a list or feed stands', () => {
  const aliases = ['/archives/', '/tags/go', '/posts/'];
  expect(said(source('posts', 'a', { tags: ['Go'], aliases }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:1:1  error  aliases.0: the address /archives/ belongs to a list of the site — remove this line
    src/content/posts/a.md:1:1  error  aliases.1: the address /tags/go/ belongs to a list of the site — remove this line
    src/content/posts/a.md:1:1  error  aliases.2: the address /posts/ belongs to a list of the site — remove this line"
  `);
});

test.each(['posts', 'talks', 'tags', 'archives', '404', 'uploads'])(
  'a page may not be called %s',
  (id) => {
    expect(said(source('pages', id))).toBe(
      `src/content/pages/${id}.md:1:1  error  the address /${id}/ belongs to the site itself — rename the file, or add a line "slug: my-${id}"`,
    );
    expect(said(source('pages', id, { slug: `my-${id}` }))).toBe('');
    expect(said(source('posts', id))).toBe('');
  },
);

test('different words that fold to one address', () => {
  expect(
    said(source('posts', 'a', { tags: ['café'] }), source('talks', 'b', { tags: ['go', 'Cafe'] })),
  ).toMatchInlineSnapshot(
    `"src/content/talks/b.md:1:1  error  tags.1: "Cafe" and "café" in src/content/posts/a.md both take the address /tags/cafe/ — write "café" in both, or another word in one"`,
  );
  expect(said(source('posts', 'a', { series: ['C#', 'C Sharp'] }))).toMatchInlineSnapshot(
    `"src/content/posts/a.md:1:1  error  series.1: "C Sharp" and "C#" in src/content/posts/a.md both take the address /series/c-sharp/ — write "C#" in both, or another word in one"`,
  );
});

test('an alias in the tags file makes two words one', () => {
  const file = source('tags', 'cafe', { aliases: ['café'] });
  expect(said(source('posts', 'a', { tags: ['café', 'Cafe'] }), file)).toBe('');
  expect(said(source('posts', 'a', { categories: ['café', 'Cafe'] }), file)).not.toBe('');
});

test('words without a letter or digit', () => {
  expect(said(source('posts', 'a', { tags: ['go', '???'], categories: ['🚀'] })))
    .toMatchInlineSnapshot(`
    "src/content/posts/a.md:1:1  error  tags.1: "???" has no letter or digit to make an address of — write it in words
    src/content/posts/a.md:1:1  error  categories.0: "🚀" has no letter or digit to make an address of — write it in words"
  `);
});
