import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { type Feed, feedAliasesOf, feedsOf } from '#collections/feeds.ts';
import { published } from '#collections/published.ts';
import { rssOf } from '#feeds/rss.ts';
import { fragmentOf } from '#layouts/fragment.ts';
import { routeParameter } from '#permalinks';

export const getStaticPaths = (() =>
  feedAliasesOf(feedsOf(published())).map(([path, feed]) =>
    keyed({ params: { alias: routeParameter(path).replace(/\.xml$/, '') }, props: { feed } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => rssOf(props.feed, fragmentOf);
