import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { facadeHtml } from '#markdown/facade.ts';
import { type Jsx, literal } from '#markdown/jsx-attributes.ts';
import { type Playable, playableOf } from '#recordings/hosts.ts';

/**
 * A frame of a host that the site knows becomes a recording that asks nothing of that host until it
 * is played; any other frame becomes a link.
 *
 * @param entryTitle what a recording is called whose frame has no name of its own
 * @param played is called for each recording
 */
export function frames(entryTitle: string, played: (playable: Playable) => void) {
  const shown = (src: string, title: string | undefined, inline: boolean): Element => {
    const address = src.startsWith('//') ? `https:${src}` : src;
    const playable = playableOf(address);
    if (!playable) {
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href: address },
        children: [{ type: 'text', value: title ?? address }],
      };
      return inline ? link : { type: 'element', tagName: 'p', properties: {}, children: [link] };
    }
    played(playable);
    const value = facadeHtml({
      playable,
      title: title && !nameless.test(title) ? title : entryTitle,
      ...(playable.offset && { start: playable.offset }),
    });
    const raw = { type: 'raw', value } as never;
    const tagName = inline ? 'span' : 'figure';
    return { type: 'element', tagName, properties: {}, children: [raw] };
  };
  const visitTag = (node: Readonly<Jsx>, inline: boolean) => {
    const src = literal(node, 'src');
    return src === undefined ? undefined : shown(src, literal(node, 'title'), inline);
  };
  return defineHastPlugin({
    name: 'frames',
    element: {
      filter: ['iframe'],
      visit(node, context) {
        const { src, title } = node.properties;
        if (typeof src !== 'string') return undefined;
        const parent = context.parent(node);
        const inline = parent.type === 'element' && phrasing.test(parent.tagName);
        return shown(src, title ? String(title) : undefined, inline);
      },
    },
    mdxJsxFlowElement: { filter: ['iframe'], visit: (node) => visitTag(node, false) as never },
    mdxJsxTextElement: { filter: ['iframe'], visit: (node) => visitTag(node, true) as never },
  });
}

/** What a host's own "embed" button writes as the title of every frame. */
const nameless = /^(?:youtube |vimeo )?video player$/i;

/** What may hold no paragraph and no figure (HTML, 3.2.5.2.5). */
const phrasing = /^(?:p|h[1-6]|em|strong|span|a)$/;
