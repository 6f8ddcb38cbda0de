import { published } from '#collections/published.ts';
import { talksJson } from '#feeds/talks-json.ts';

export const GET = async () =>
  new Response(talksJson(await published()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
