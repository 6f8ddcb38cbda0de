import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { playedFiles } from '#collections/played.ts';
import { published } from '#collections/published.ts';
import { playedType } from '#entries/played-files.ts';
import { captionsOf, vttOf } from '#recordings/captions.ts';

export const getStaticPaths = (async () =>
  playedFiles(await published()).map(({ name, file, digest }) =>
    keyed({ params: { name }, props: { file, digest } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file }, url }) => {
  const type = playedType(url.pathname) ?? '';
  const isCaptions = type.startsWith('text/vtt');
  const body = isCaptions
    ? vttOf(captionsOf(await readFile(file, 'utf8')).cues)
    : new Uint8Array(await readFile(file));
  return new Response(body, { headers: { 'content-type': type } });
};
