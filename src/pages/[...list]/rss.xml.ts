import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { type Feed, feedsOf } from '#collections/feeds.ts';
import { published } from '#collections/published.ts';
import { rssOf } from '#feeds/rss.ts';
import { fragmentOf } from '#layouts/fragment.ts';
import { routeParameter } from '#permalinks';

export const getStaticPaths = (() =>
  feedsOf(published()).map((feed) =>
    keyed({ params: { list: routeParameter(feed.home) || undefined }, props: { feed } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => rssOf(props.feed, fragmentOf);
