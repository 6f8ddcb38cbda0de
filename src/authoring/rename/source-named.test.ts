import { expect, test } from 'vitest';
import { sourceNamed } from '#authoring/rename/source-named.ts';
import { entriesOf, source } from '#collections/fixtures.test-data.ts';

const folder = { ...source('talks', 'b'), file: 'src/content/talks/b/index.mdx' };
const entries = entriesOf(source('posts', 'a'), folder, source('people', 'ada'));
const content = { entries, unread: [], problems: [] };

test.each([
  ['posts/a', 'a'],
  ['posts/a.md', 'a'],
  ['src/content/posts/a.md', 'a'],
  ['./src/content/posts/a.md', 'a'],
  ['talks/b', 'b'],
  ['talks/b/', 'b'],
  ['src/content/talks/b/index.mdx', 'b'],
  ['people/ada', 'ada'],
])('%s is %s', (written, id) => {
  expect(sourceNamed(written, content).id).toBe(id);
});

test('what names no entry', () => {
  const said = (written: string) => () => sourceNamed(written, content);
  expect(said('posts/aa')).toThrowErrorMatchingInlineSnapshot(
    `[Error: there is no posts/aa — the posts are: a]`,
  );
  expect(said('people/adda')).toThrowErrorMatchingInlineSnapshot(
    `[Error: there is no people/adda — did you mean "ada"?]`,
  );
  expect(said('events/conf')).toThrowErrorMatchingInlineSnapshot(
    `[Error: there is no events/conf — there are no events yet]`,
  );
  expect(said('a')).toThrowErrorMatchingInlineSnapshot(
    `[Error: "a" names no entry — write it as posts/NAME; the collections are: posts, talks, events, people, pages]`,
  );
  expect(said('posts/')).toThrowErrorMatchingInlineSnapshot(
    `[Error: "posts/" names no entry — write it as posts/NAME; the collections are: posts, talks, events, people, pages]`,
  );
  expect(said('tags/go')).toThrowErrorMatchingInlineSnapshot(
    `[Error: tags have no files to rename — write the tag anew in the entries that have it, and in src/content/tags.yaml]`,
  );
});
