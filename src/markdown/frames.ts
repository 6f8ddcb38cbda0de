import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { Picture } from '#images/pictures.ts';
import { facadeHtml } from '#markdown/facade.ts';
import { type Jsx, literal } from '#markdown/jsx-attributes.ts';
import { framedAt, withScheme } from '#recordings/framed.ts';
import type { Playable } from '#recordings/hosts.ts';

/** The picture that stands for a recording in a text, where there is one. */
export type PosterOf = (playable: Playable) => Picture | undefined;

/**
 * A frame of a host that the site knows becomes a recording that asks nothing of that host until it
 * is played; any other frame becomes a link.
 *
 * @param entryTitle what a recording is called whose frame has no name of its own
 * @param played is called for each recording
 * @param posterOf for readers without our style sheet, which draws a poster from the title
 */
export function frames(
  entryTitle: string,
  played: (playable: Playable) => void,
  posterOf?: PosterOf,
) {
  const shown = (src: string, title: string | undefined, inline: boolean): Element => {
    const framed = framedAt(src, title, entryTitle);
    if (!framed) {
      const address = withScheme(src);
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href: address },
        children: [{ type: 'text', value: title ?? address }],
      };
      return inline ? link : { type: 'element', tagName: 'p', properties: {}, children: [link] };
    }
    const { playable } = framed;
    played(playable);
    const poster = posterOf?.(playable);
    const start = playable.offset ? { start: playable.offset } : {};
    const raw = { type: 'raw', value: facadeHtml({ ...framed, ...start, poster }) } as never;
    // A drawn poster shows the title as text; a picture does not.
    const caption = poster && !inline ? [captionOf(framed.title)] : [];
    const tagName = inline ? 'span' : 'figure';
    return { type: 'element', tagName, properties: {}, children: [raw, ...caption] };
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

const captionOf = (title: string): Element => ({
  type: 'element',
  tagName: 'figcaption',
  properties: {},
  children: [{ type: 'text', value: title }],
});

/** What may hold no paragraph and no figure (HTML, 3.2.5.2.5). */
const phrasing = /^(?:p|h[1-6]|em|strong|span|a)$/;
