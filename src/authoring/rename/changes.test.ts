import { expect, test } from 'vitest';
import { changed, entry } from '#authoring/rename/changes.test-data.ts';
import { changesOf } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';

test('links of every kind, as they are written', async () => {
  const markdown = `Grüße 😀 [a](/posts/old/), [b](../old/#part "old") and <https://hallwaytrack.example/posts/old/>.
[c](</posts/old/?x=1&amp;y=2>) [d](/posts/older/) \`/posts/old/\` [e](https://example.org/posts/old/)
[f][ref] [g](/posts/old/index.md) [h](/posts/old) text of /posts/old/

[ref]: /posts/old/#old 'old'

<p><a class="x" href='/posts/old/'>old</a></p>`;
  const mdx = `<Quote href="/posts/old/" cite="/posts/old/">[a](/posts/old/)</Quote>`;
  const found = await changed(
    {
      'posts/old.md': entry('[own](#part) [named](/posts/old/#part) [relative](../b/)\n\n## Part'),
      'posts/b.md': entry(markdown),
      'pages/c.mdx': entry(mdx),
      'talks/d.md': entry('[no](/posts/)'),
    },
    'posts/old',
    'new',
  );
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "pages/c.mdx 2
    <Quote href="/posts/new/" cite="/posts/old/">[a](/posts/new/)</Quote>

    posts/b.md 7
    Grüße 😀 [a](/posts/new/), [b](../new/#part "old") and <https://hallwaytrack.example/posts/new/>.
    [c](</posts/new/?x=1&amp;y=2>) [d](/posts/older/) \`/posts/old/\` [e](https://example.org/posts/old/)
    [f][ref] [g](/posts/new/index.md) [h](/posts/old) text of /posts/old/
    [ref]: /posts/new/#old 'old'
    <p><a class="x" href='/posts/new/'>old</a></p>

    posts/old.md 3
    aliases: [/posts/old/]
    guid: /posts/old/
    [own](#part) [named](/posts/new/#part) [relative](../b/)"
  `);
});

test('references and addresses in front matter, with comments and quotes kept', async () => {
  const talk = entry(
    '',
    'posts: [old, "old", other] # old',
    'resources:',
    '  - { type: post, title: old, url: "https://hallwaytrack.example/posts/old/#x" }',
    '  - { type: post, title: old, url: https://example.org/posts/old/ }',
  );
  const found = await changed(
    {
      'posts/old.md': entry('', 'aliases: # old ones', '  - /older/ # first'),
      'posts/other.md': entry(''),
      'talks/a.md': talk,
    },
    'posts/old',
    '2026',
  );
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "posts/old.md 2
      - /posts/old/
    guid: /posts/old/

    talks/a.md 3
    posts: ["2026", "2026", other] # old
      - { type: post, title: old, url: "https://hallwaytrack.example/posts/2026/#x" }"
  `);
});

test("files in the entry's folder that others name", async () => {
  const found = await changed(
    {
      'posts/old/index.md': entry('![own](./a.png)'),
      'posts/old/a.png': '',
      'posts/b.md': entry(
        '![x](old/a.png) ![y](./old/a.png "old")',
        'cover: { image: ./old/a.png }',
      ),
      'posts/c.mdx': entry('<Figure src="./old/a.png" alt="old" />'),
    },
    'posts/old',
    'new',
  );
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "posts/b.md 3
    cover: { image: ./new/a.png }
    ![x](new/a.png) ![y](./new/a.png "old")

    posts/c.mdx 1
    <Figure src="./new/a.png" alt="old" />

    posts/old/index.md 2
    aliases: [/posts/old/]
    guid: /posts/old/"
  `);
});

test('an entry that comes back changes places with its old address', async () => {
  const files = { 'posts/b.md': entry('', "aliases: ['/posts/a', /older/]") };
  const found = await changed(files, 'posts/b', 'a');
  expect(found).toEqual([`posts/b.md 2\naliases: ['/posts/b/', /older/]\nguid: /posts/b/`]);
});

test('nothing but references where the slug says the address, or no address is kept', async () => {
  const files = { 'posts/a.md': entry('', 'slug: said'), 'talks/b.md': entry('', 'posts: [a]') };
  expect(await changed(files, 'posts/a', 'c')).toEqual(['talks/b.md 1\nposts: [c]']);
  const plain = { 'posts/a.md': entry('') };
  expect(await changed(plain, 'posts/a', 'c', false)).toEqual([]);
});

test('a byte order mark and Windows line ends stay', async () => {
  const text = `\uFEFF${entry('😀 [a](/posts/a/#b)\n\n## B')}`.replaceAll('\n', '\r\n');
  const root = project({ 'src/content/posts/a.md': text });
  const content = await readContent(root);
  const [source] = content.entries.posts;
  const changes = source ? await changesOf(moveOf(source, 'c'), content, root, true) : [];
  expect(changes[0]?.after).toBe(
    text
      .replace('/posts/a/#b', '/posts/c/#b')
      .replace('2026-01-01\r\n', '2026-01-01\r\naliases: [/posts/a/]\r\nguid: /posts/a/\r\n'),
  );
});
