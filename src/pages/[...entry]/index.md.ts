import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import type { Post } from '#collections/post.ts';
import { published } from '#collections/published.ts';
import type { Page } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { twinOfEntry } from '#layouts/twin.ts';
import { routeParameter } from '#permalinks';

export const getStaticPaths = (() => {
  const { entries, pages } = published();
  return [...entries, ...pages].map((entry) =>
    keyed({ params: { entry: routeParameter(entry.path) }, props: { entry } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Post | Talk | Page }> = async ({ props }) =>
  new Response(await twinOfEntry(props.entry), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
