import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { feedComponents as components } from '#components/feed-prose.ts';
import TalkFragment from '#layouts/TalkFragment.astro';
import { type Preview, previewOf } from '#images/pictures.ts';
import { render } from '#markdown/render.ts';
import { framedImages } from '#previews/preview.ts';

/** An entry outside any page, for feeds: its text with components rendered, a talk's facts around it, and its cover. */
export interface Fragment {
  readonly html: string;
  readonly cover?: Preview | undefined;
}

let container: Promise<AstroContainer> | undefined;
const fragments = new WeakMap<Post | Talk, Promise<Fragment>>();

/** One rendering an entry, shared by all feeds that hold it. */
export function fragmentOf(entry: Post | Talk): Promise<Fragment> {
  const made = fragments.get(entry) ?? make(entry);
  fragments.set(entry, made);
  return made;
}

async function make(entry: Post | Talk): Promise<Fragment> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const html = await htmlOf(entry, await container);
  return { html, cover: entry.cover && (await previewOf(entry.cover.image, entry.file)) };
}

async function htmlOf(entry: Post | Talk, renderer: AstroContainer): Promise<string> {
  if (entry.collection === 'talks')
    return renderer.renderToString(TalkFragment, { props: { talk: entry } });
  const { Content } = await render({ ...entry, posterOf: framedImages(entry) });
  return renderer.renderToString(Content, { props: { components } });
}
