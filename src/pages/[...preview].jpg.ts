import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import { previewFile } from '#previews/files.ts';
import { keyOf } from '#previews/key.ts';
import { entryPreview, type Preview } from '#previews/preview.ts';
import { routeParameter } from '#permalinks';

export const getStaticPaths = (() => {
  const { entries, pages } = published();
  return [...entries, ...pages]
    .map(entryPreview)
    .filter(({ path }) => path.endsWith('.jpg'))
    .map((preview) =>
      keyed({
        params: { preview: routeParameter(preview.path).slice(0, -'.jpg'.length) },
        props: { preview, key: keyOf(preview.drawing) },
      }),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await previewFile(props.preview)), {
    headers: { 'content-type': 'image/jpeg' },
  });
