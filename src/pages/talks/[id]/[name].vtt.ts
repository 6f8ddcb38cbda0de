import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { attachedFile } from '#collections/attached-file.ts';
import { attachmentsOf } from '#collections/attachments.ts';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import { captionsOf, vttOf } from '#recordings/captions.ts';

export const getStaticPaths = (() => {
  const { talks } = published();
  return talks.flatMap((talk) =>
    attachmentsOf(talk, 'captions').map(({ target, stem }) =>
      keyed({
        params: { id: talk.id, name: stem },
        props: { file: talk.file, target, digest: talk.digest },
      }),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; target: string }> = async ({ props }) => {
  const { cues } = captionsOf(await readFile(attachedFile(props, props.target), 'utf8'));
  return new Response(vttOf(cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } });
};
