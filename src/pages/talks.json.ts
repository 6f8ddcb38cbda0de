import { published } from '#collections/published.ts';
import { talksJson } from '#feeds/talks-json.ts';

export const GET = () =>
  new Response(talksJson(published()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
