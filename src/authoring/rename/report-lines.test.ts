import { expect, test } from 'vitest';
import type { FileChange } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { reportLines } from '#authoring/rename/report-lines.ts';
import { source } from '#collections/fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

const change = (file: string, places: number): FileChange => ({
  file: `src/content/${file}`,
  after: '',
  places,
});
const lines = (entry: Source, to: string, changes: FileChange[], isDry = false, withAlias = true) =>
  reportLines(moveOf(entry, to), changes, { isDry, withAlias }).join('\n');

test('a post with its old address', () => {
  const changes = [change('posts/a.md', 1), change('posts/b.md', 2), change('talks/c.md', 1)];
  expect(lines(source('posts', 'a'), 'z', changes)).toMatchInlineSnapshot(`
    "src/content/posts/a.md is now src/content/posts/z.md
    src/content/posts/b.md: 2 places
    src/content/posts/z.md: 1 place
    src/content/talks/c.md: 1 place
    address: /posts/z/; /posts/a/ leads there
    changed 4 places in 3 files"
  `);
});

test('what would change', () => {
  expect(lines(source('posts', 'a'), 'z', [change('posts/a.md', 1)], true)).toMatchInlineSnapshot(`
    "src/content/posts/a.md would become src/content/posts/z.md
    src/content/posts/z.md: 1 place
    address: /posts/z/; /posts/a/ leads there
    would change 1 place in 1 file; nothing was changed"
  `);
});

test('an event, and a post without its old address, leave theirs', () => {
  const said = /^address: (.*)$/m;
  const event = { ...source('events', 'a'), file: 'src/content/events/a.yaml' };
  expect(said.exec(lines(event, 'b', []))?.[1]).toMatchInlineSnapshot(
    `"/events/b/; /events/a/ leads nowhere any more — for one that others know, write '/events/a/': '/events/b/' in "redirects" of src/site.config.ts"`,
  );
  const post = lines(source('posts', 'a'), 'b', [], false, false);
  expect(said.exec(post)?.[1]).toMatchInlineSnapshot(
    `"/posts/b/; /posts/a/ leads nowhere any more"`,
  );
  const slug = lines(source('posts', 'a', { slug: 'said' }), 'b', []);
  expect(said.exec(slug)?.[1]).toMatchInlineSnapshot(
    `"it stays /posts/said/, which the slug says"`,
  );
});

test('a page that the navigation names', () => {
  expect(lines(source('pages', 'about'), 'über-uns', [])).toMatchInlineSnapshot(`
    "src/content/pages/about.md is now src/content/pages/über-uns.md
    address: /über-uns/; /about/ leads there
    src/site.config.ts: the navigation says /about/ — write /über-uns/
    changed nothing else"
  `);
});
