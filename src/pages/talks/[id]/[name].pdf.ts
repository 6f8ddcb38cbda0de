import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { attachedFile } from '#collections/attached-file.ts';
import { attachmentsOf } from '#collections/attachments.ts';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import { blanked } from '#bare/bare.ts';

export const getStaticPaths = (() => {
  const { talks } = published();
  return talks.flatMap((talk) =>
    attachmentsOf(talk, 'slides').map(({ target, stem }) =>
      keyed({
        params: { id: talk.id, name: stem },
        props: { file: talk.file, target, digest: talk.digest },
      }),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; target: string }> = async ({ props }) =>
  new Response(new Uint8Array(blanked(await readFile(attachedFile(props, props.target)))), {
    headers: { 'content-type': 'application/pdf' },
  });
