import { published } from '#collections/published.ts';
import { archiveOf } from '#feeds/archive.ts';

export const GET = () =>
  new Response(archiveOf(published()), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
