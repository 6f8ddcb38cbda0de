import { expect, test } from 'vitest';
import { type Feed, feedAliasesOf } from '#collections/feeds.ts';
import { postsPath, withBase } from '#permalinks';

const feed = (home: string): Feed => ({ title: home, description: home, home, entries: [] });
const feeds = [feed(withBase('/')), feed(postsPath())];
const aliases = (names: string[], paths: Record<string, string> = {}) =>
  feedAliasesOf(feeds, { names, paths }).map(([path, { home }]) => [path, home]);

test('a name answers beside every list', () => {
  expect(aliases(['index.xml'])).toEqual([
    [withBase('/index.xml'), withBase('/')],
    [withBase('/posts/index.xml'), postsPath()],
  ]);
});

test('a single path answers with the list it names', () => {
  expect(aliases([], { '/substack.xml': '/posts/' })).toEqual([
    [withBase('/substack.xml'), postsPath()],
  ]);
});

test('a list without a feed is a mistake in site.config', () => {
  expect(() => aliases([], { '/old.xml': '/nowhere/' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: site.config: feedAliases sends /old.xml to /nowhere/, which has no feed]`,
  );
});
