import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import type { Entry } from '#collections/entry.ts';
import { components } from '#components/prose.ts';
import { render } from '#markdown/render.ts';

let container: Promise<AstroContainer> | undefined;

/** An entry's text as HTML outside any page, for feeds; components are rendered, layouts are not. */
export async function entryFragment(entry: Entry): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await render(entry);
  return (await container).renderToString(Content, { props: { components } });
}
