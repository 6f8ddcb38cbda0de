import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { type Jsx, jsxVisitors, literal } from '#markdown/jsx-attributes.ts';
import { pictureOf } from '#images/pictures.ts';
import { words } from '#words/words.ts';

/** An image alone in its paragraph is a figure; its title is the caption. */
export const figures = defineHastPlugin({
  name: 'figures',
  element: {
    filter: ['p'],
    visit(node) {
      const image = node.children[0];
      if (node.children.length !== 1 || image?.type !== 'element' || image.tagName !== 'img')
        return undefined;
      const { title, ...properties } = image.properties;
      const caption: ElementContent[] = title
        ? [
            {
              type: 'element',
              tagName: 'figcaption',
              properties: {},
              children: [{ type: 'text', value: String(title) }],
            },
          ]
        : [];
      return {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [{ ...image, properties }, ...caption],
      } as Element;
    },
  },
});

/** Characters of a text within which an image is seen without scrolling. */
const firstScreen = 700;

/** Whether a text without a cover begins with an image, or with little before it. */
export const beginsWithImage = (body: string): boolean => {
  const at = body.search(/!\[|<img\b/);
  return at >= 0 && at < firstScreen;
};

/**
 * Every image an entry names goes through the image pipeline; one on another host becomes a link.
 *
 * @param urgent whether its first image is the page's largest on the first screen
 */
export function images(entryFile: string, urgent = false) {
  let waiting = urgent;
  const takeTurn = () => {
    const turn = waiting;
    waiting = false;
    return turn;
  };
  const visitTag = async (node: Readonly<Jsx>) => {
    const src = literal(node, 'src');
    return src === undefined
      ? undefined
      : imageOf(src, literal(node, 'alt') ?? '', literal(node, 'title'), entryFile, takeTurn());
  };
  return defineHastPlugin({
    name: 'images',
    element: {
      filter: ['img'],
      async visit({ properties: { src, alt, title } }) {
        if (typeof src !== 'string') return undefined;
        return imageOf(
          src,
          String(alt ?? ''),
          title ? String(title) : undefined,
          entryFile,
          takeTurn(),
        );
      },
    },
    mdxJsxFlowElement: { filter: ['img'], visit: (node) => visitTag(node) as Promise<Element> },
    mdxJsxTextElement: { filter: ['img'], visit: (node) => visitTag(node) as Promise<Element> },
  });
}

async function imageOf(
  src: string,
  alt: string,
  title: string | undefined,
  entryFile: string,
  first: boolean,
) {
  const picture = await pictureOf(src, entryFile);
  if (!picture) return linkTo(src, alt);
  const { src: plain, width, height, srcset, sizes, sources = [], tone } = picture;
  const img: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: plain,
      width,
      height,
      ...(sizes && { sizes }),
      alt,
      ...(srcset && { srcSet: srcset }),
      ...(title && { title }),
      ...(tone && { className: tone.split(' ') }),
      ...(first ? { loading: 'eager', fetchPriority: 'high' } : { loading: 'lazy' }),
      decoding: 'async',
    },
    children: [],
  };
  if (sources.length === 0) return img;
  const better = sources.map(({ srcset, ...rest }): Element => {
    const properties = { ...rest, srcSet: srcset };
    return { type: 'element', tagName: 'source', properties, children: [] };
  });
  const whole: Element = {
    type: 'element',
    tagName: 'picture',
    properties: {},
    children: [...better, img],
  };
  return whole;
}

const linkTo = (href: string, alt: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: alt || words.prose.imageElsewhere }],
});

/** Paths beside the entry that a component gets become paths its code can find. */
export const componentMedia = (entryFile: string) =>
  defineHastPlugin({
    name: 'component media',
    ...jsxVisitors(({ name, value }, tag) =>
      /^(?:src|dark|poster|captions)$/.test(name) && /^[A-Z]/.test(tag)
        ? `${entryFile}#${value}`
        : undefined,
    ),
  });
