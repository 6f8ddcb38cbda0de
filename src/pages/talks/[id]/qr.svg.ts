import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import { qrSvg } from '#feeds/qr.ts';
import { absoluteUrl } from '#permalinks';

export const getStaticPaths = (() => {
  const { talks } = published();
  return talks.map(({ id, path }) =>
    keyed({ params: { id }, props: { address: absoluteUrl(path) } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrSvg(props.address), { headers: { 'content-type': 'image/svg+xml' } });
