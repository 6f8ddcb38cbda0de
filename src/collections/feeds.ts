import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import type { Site } from '#collections/site.ts';
import { newestFirst } from '#collections/entry.ts';
import { recordingNews } from '#collections/recording-news.ts';
import { homePath, postsPath, type Taxonomy, talksPath, termPath, withBase } from '#permalinks';
import { site as facts } from '#site.config';
import { words } from '#words/words.ts';

/** A list that can be subscribed to, in every format, beside the page that shows it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Path of the list's page. */
  readonly home: string;
  /** Newest first; as many as site.config says. */
  readonly entries: readonly (Post | Talk)[];
}

/** What a page says of a feed that concerns it. */
export type FeedLink = Pick<Feed, 'title' | 'home'>;

export const siteFeed: FeedLink = { title: facts.title, home: homePath };
export const postsFeed: FeedLink = { title: words.feeds.posts(facts.title), home: postsPath() };
export const talksFeed: FeedLink = { title: words.feeds.talks(facts.title), home: talksPath };
export const eventFeed = ({ name, path }: { name: string; path: string }): FeedLink => ({
  title: words.feeds.of(facts.title, name),
  home: path,
});
export const termFeed = ({ label, path }: { label: string; path: string }): FeedLink => ({
  title: words.feeds.of(facts.title, label),
  home: path,
});

/** Old addresses of RSS feeds with the feed that answers there, as site.config names them. */
export function feedAliasesOf(
  feeds: readonly Feed[],
  aliases = facts.feedAliases,
): [string, Feed][] {
  const wrong = aliases.names.find((name) => !/^[^/]+\.xml$/.test(name));
  if (wrong !== undefined)
    throw new Error(`site.config: feedAliases names ${wrong}; write a name such as index.xml`);
  const named = feeds.flatMap((feed) =>
    aliases.names.map((name): [string, Feed] => [`${feed.home}${name}`, feed]),
  );
  const single = Object.entries(aliases.paths).map(([path, list]): [string, Feed] => {
    const feed = feeds.find(({ home }) => home === withBase(list));
    if (!/^\/.*[^/]\.xml$/.test(path)) throw new Error(unfit(path, list));
    if (feed) return [withBase(path), feed];
    throw new Error(`site.config: feedAliases sends ${path} to ${list}, which has no feed`);
  });
  return [...named, ...single];
}

/** A host takes what a file is from its name. */
const unfit = (path: string, list: string) =>
  `site.config: feedAliases has ${path}, and no host would serve a file of that name as a feed; remove it, and write redirects: { '${path}': '${list.replace(/\/?$/, '/')}rss.xml' }`;

/** Feeds of one kind. */
export interface FeedGroup {
  readonly kind: 'site' | 'events' | Taxonomy;
  readonly feeds: readonly Feed[];
}

/** The feeds of the site by what they are of, the widest first; no group is empty. */
export function feedGroupsOf(site: Site): FeedGroup[] {
  const feed = (link: FeedLink, description: string, entries: Feed['entries']): Feed => ({
    ...link,
    description,
    entries: entries.slice(0, facts.feedSize),
  });
  const kinds = [
    feed(siteFeed, facts.description, site.entries),
    feed(postsFeed, facts.description, site.posts),
    feed(
      talksFeed,
      words.feeds.talksText(facts.title),
      [...site.talks, ...site.talks.flatMap(recordingNews)].toSorted(newestFirst),
    ),
  ];
  const events = site.events.map(({ event, sessions, posts }) => {
    const paths = new Set([...sessions.map(({ talk }) => talk.path), ...posts.map(pathOf)]);
    const entries = site.entries.filter(({ path }) => paths.has(path));
    return feed(eventFeed(event), words.feeds.eventText(facts.title, event.name), entries);
  });
  const terms = fewestFirst.map((kind) => ({
    kind,
    feeds: site.archives[kind].map(({ label, slug, description, entries }) =>
      feed(
        termFeed({ label, path: termPath(kind, slug) }),
        description ?? words.feeds.termText(facts.title, label),
        entries,
      ),
    ),
  }));
  const groups = [
    { kind: 'site', feeds: kinds },
    { kind: 'events', feeds: events },
    ...terms,
  ] as const;
  return groups.filter(({ feeds }) => feeds.length > 0);
}

/** Taxonomies by how many terms they tend to have. */
const fewestFirst: readonly Taxonomy[] = ['categories', 'series', 'tags'];

/** Every feed of the site: all entries, posts, talks, each event, category, series and tag. */
export const feedsOf = (site: Site): Feed[] => feedGroupsOf(site).flatMap(({ feeds }) => feeds);

const pathOf = ({ path }: { readonly path: string }) => path;
