import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { bareFile } from '#bare/bare.ts';
import { keyed } from '#collections/cache-key.ts';
import { playedFiles } from '#collections/played.ts';
import { published } from '#collections/published.ts';
import { playedType } from '#entries/played-files.ts';
import { captionsOf, vttOf } from '#recordings/captions.ts';

export const getStaticPaths = (() =>
  playedFiles(published()).map(({ name, file, digest }) =>
    keyed({ params: { name }, props: { file, digest } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const isCaptions = /\.(?:vtt|srt)$/i.test(file);
  const type = playedType(isCaptions ? '.vtt' : file) ?? '';
  const body = isCaptions
    ? vttOf(captionsOf(await readFile(file, 'utf8')).cues)
    : new Uint8Array(await bareAt(file));
  return new Response(body, { headers: { 'content-type': type } });
};

async function bareAt(file: string): Promise<Buffer> {
  const bare = bareFile(await readFile(file));
  if (bare) return bare;
  throw new Error(`${file} is no film or sound that browsers play — save it again as MP4 or MP3`);
}
