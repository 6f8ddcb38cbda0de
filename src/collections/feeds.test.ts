import { expect, test } from 'vitest';
import { type Feed, feedAliasesOf, feedGroupsOf, feedsOf } from '#collections/feeds.ts';
import { at, entriesOf, source } from '#collections/fixtures.test-data.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';
import { postsPath, talkPath, talksPath, withBase } from '#permalinks';
import { site as facts } from '#site.config';

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

test.each(['/feed/', '/feed', '/rss', '/.xml', 'old.xml'])(
  'what no host serves as a feed is a mistake in site.config: %s',
  (path) => {
    expect(() => aliases([], { [path]: '/posts/' })).toThrow(
      `site.config: feedAliases has ${path}, and no host would serve a file of that name as a feed; remove it, and write redirects: { '${path}': '/posts/rss.xml' }`,
    );
  },
);

test.each(['feed', 'a/b.xml'])('nor is a name such as %s', (name) => {
  expect(() => aliases([name])).toThrow(
    `site.config: feedAliases names ${name}; write a name such as index.xml`,
  );
});

const talksIn = (site: Site) => feedsOf(site).find(({ home }) => home === talksPath)?.entries ?? [];
const said = (entries: Feed['entries']) =>
  entries.map(({ path, title, published }) => [path, title, published?.instant]);
const siteAt = (time: string, ...sources: readonly Source[]) =>
  siteOf(entriesOf(...talkFixtures, ...sources), at(time));

test('the feed of talks tells of recordings, newest first, and the talk keeps its place', () => {
  const talk = talkPath('one-talk-five-rooms');
  const entries = talksIn(siteAt('2026-06-01T12:00:00Z'));
  expect(entries.map(({ path, published }) => [path, published?.day])).toEqual([
    [`${talk}#recording-file-video-example-org-2025-one-talk-webm-a3347a`, '2025-11-20'],
    [`${talk}#recording-youtube-example0001-35`, '2025-02-20'],
    [talk, '2025-01-10'],
  ]);
});

test('no other feed does', () => {
  const others = feedsOf(siteAt('2026-06-01T12:00:00Z')).filter(({ home }) => home !== talksPath);
  expect(others.length).toBeGreaterThan(5);
  for (const { home, entries } of others) {
    expect(
      entries.map(({ path }) => path).filter((path) => path.includes('#')),
      home,
    ).toEqual([]);
  }
});

test('a later build with more in it changes nothing of what was there', () => {
  const before = talksIn(siteAt('2026-01-01T00:00:00Z'));
  const newer = source('talks', 'newer', {
    title: 'A newer talk',
    date: '2026-03-01',
    deliveries: [{ event: 'example-days-ghent-2025', date: '2025-09-20' }],
  });
  const after = talksIn(siteAt('2026-06-01T12:00:00Z', newer));
  expect(after[0]?.path).toBe(talkPath('newer'));
  expect(said(after.slice(1))).toEqual(said(before));
});

test('recordings count as entries where a feed is cut', () => {
  const recordings = Array.from({ length: facts.feedSize + 5 }, (_, index) => ({
    url: `https://video.example.org/${index}.mp4`,
    published: '2026-02-20',
  }));
  const recorded = source('talks', 'recorded', {
    date: '2026-01-10',
    deliveries: [{ event: 'example-days-ghent-2025', date: '2025-09-20', recordings }],
  });
  const feeds = feedsOf(siteAt('2026-06-01T12:00:00Z', recorded));
  for (const { home, entries } of feeds) {
    expect(entries.length, home).toBeLessThanOrEqual(facts.feedSize);
    expect(new Set(entries.map(({ path }) => path)).size, home).toBe(entries.length);
  }
  expect(feeds.find(({ home }) => home === talksPath)?.entries).toHaveLength(facts.feedSize);
});

test('feeds stand together by what they are of, and no group is empty', () => {
  const kinds = (site: Site) => feedGroupsOf(site).map(({ kind, feeds }) => [kind, feeds.length]);
  expect(kinds(siteOf(entriesOf(), at('2026-06-01T12:00:00Z')))).toEqual([['site', 3]]);
  const site = siteAt('2026-06-01T12:00:00Z');
  expect(kinds(site)).toEqual([
    ['site', 3],
    ['events', site.events.length],
    ['tags', site.archives.tags.length],
  ]);
});
