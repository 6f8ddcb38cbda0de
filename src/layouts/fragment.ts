import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Entry } from '#collections/entry.ts';
import { components } from '#components/prose.ts';
import { type Preview, previewOf } from '#markdown/pictures.ts';
import { render } from '#markdown/render.ts';

/** An entry outside any page, for feeds: its text with components rendered, and its cover. */
export interface Fragment {
  readonly html: string;
  readonly cover?: Preview | undefined;
}

let container: Promise<AstroContainer> | undefined;
const fragments = new Map<string, Promise<Fragment>>();

/** One rendering an entry, shared by all feeds that hold it. */
export function fragmentOf(entry: Entry): Promise<Fragment> {
  const key = `${entry.file} ${entry.digest}`;
  const made = fragments.get(key) ?? make(entry);
  fragments.set(key, made);
  return made;
}

async function make(entry: Entry): Promise<Fragment> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await render(entry);
  const html = await (await container).renderToString(Content, { props: { components } });
  return { html, cover: entry.cover && (await previewOf(entry.cover.image, entry.file)) };
}
