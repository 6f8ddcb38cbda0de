import { readFileSync } from 'node:fs';
import type { Post } from '#collections/post.ts';
import type { Page } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { twinFacts } from '#feeds/twin-facts.ts';
import { pictureOf, previewOf } from '#images/pictures.ts';
import { twinOf } from '#markdown/twin.ts';
import { absoluteUrl } from '#permalinks';

/** An entry as Markdown, for programs and language models. */
export async function twinOfEntry(entry: Post | Talk | Page): Promise<string> {
  const { file, path, title } = entry;
  const imageOf = async (target: string) => {
    const picture = await pictureOf(target, file);
    return picture && absoluteUrl(picture.src);
  };
  const image = entry.cover?.image;
  const cover = image && ((await previewOf(image, file)) ?? (await pictureOf(image, file)));
  const facts = twinFacts(entry, cover ? absoluteUrl(cover.src) : undefined);
  return twinOf(readFileSync(file, 'utf8'), file, { path, title, facts, imageOf });
}
