import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import { previewsOf } from '#previews/all.ts';
import { drawAhead, previewFile } from '#previews/files.ts';
import { keyOf } from '#previews/key.ts';
import type { Preview } from '#previews/preview.ts';
import { routeParameter } from '#permalinks';

export const getStaticPaths = (() => {
  const previews = previewsOf(published());
  if (!import.meta.env.DEV) drawAhead(previews);
  return previews
    .filter(({ path }) => path.endsWith('.png'))
    .map((preview) =>
      keyed({
        params: { preview: routeParameter(preview.path).slice(0, -'.png'.length) },
        props: { preview, key: keyOf(preview.drawing) },
      }),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await previewFile(props.preview)), {
    headers: { 'content-type': 'image/png' },
  });
