import { published } from '#collections/published.ts';
import { archiveOf } from '#feeds/archive.ts';

export const GET = async () =>
  new Response(archiveOf(await published()), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
