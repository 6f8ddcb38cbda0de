/** What the site does with Markdown beyond the standard, each as one visitor of the native engine. */
import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import {
  defineHastPlugin,
  defineMdastPlugin,
  type HastPluginDefinition,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';
import { type Heading, headingsOf } from '#entries/headings.ts';
import { highlight } from '#markdown/highlight.ts';
import { pictureOf } from '#markdown/pictures.ts';
import { withBase } from '#permalinks';

/** Gives headings the ids and levels that reading found, and hands them on. */
export function headings(found: (headings: readonly Heading[]) => void) {
  let queue: Heading[] = [];
  return defineMdastPlugin({
    name: 'headings',
    before(root) {
      queue = headingsOf(root as Root);
      found([...queue]);
    },
    heading(node, context) {
      const heading = queue.shift();
      if (!heading) return;
      context.setProperty(node, 'depth', heading.depth);
      context.setProperty(node, 'data', { ...node.data, hProperties: { id: heading.id } });
    },
  });
}

/** Fenced code with classes and a name for the keyboard's focus. */
export const code = defineHastPlugin({
  name: 'code',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const inner = node.children[0];
      if (inner?.type !== 'element' || inner.tagName !== 'code') return undefined;
      const classes = inner.properties['className'];
      const name = (Array.isArray(classes) ? classes : [classes]).map(String);
      const language =
        name.find((word) => word.startsWith('language-'))?.slice('language-'.length) ?? '';
      const text = context.textContent(inner).replace(/\n$/, '');
      const value = await highlight(text, language);
      const label = language ? `Code: ${language}` : 'Code';
      return {
        type: 'element',
        tagName: 'pre',
        properties: { tabIndex: 0, role: 'region', ariaLabel: label },
        children: [
          { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'raw', value }] },
        ],
      } as Element;
    },
  },
});

/** A table gets a frame that scrolls by itself, so that the page never does. */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: 'Table' },
        children: [],
      });
    },
  },
});

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

/** Every image an entry names goes through the image pipeline; one on another host becomes a link. */
export const images = (entryFile: string) =>
  defineHastPlugin({
    name: 'images',
    element: {
      filter: ['img'],
      async visit(node) {
        const { src, alt = '', title } = node.properties;
        if (typeof src !== 'string') return undefined;
        const picture = await pictureOf(src, entryFile);
        if (!picture) return linkTo(src, String(alt));
        const { avif, srcset, ...measures } = picture;
        const img: Element = {
          type: 'element',
          tagName: 'img',
          properties: {
            ...measures,
            alt,
            ...(srcset && { srcSet: srcset }),
            ...(title && { title }),
            loading: 'lazy',
            decoding: 'async',
          },
          children: [],
        };
        if (!avif) return img;
        const source = { type: 'image/avif', srcSet: avif, sizes: picture.sizes };
        return {
          type: 'element',
          tagName: 'picture',
          properties: {},
          children: [{ type: 'element', tagName: 'source', properties: source, children: [] }, img],
        } as Element;
      },
    },
  });

const linkTo = (href: string, alt: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: alt || 'Image on another site' }],
});

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Attribute = Jsx['attributes'][number];

/** Root-relative addresses get the base path, in Markdown, raw HTML and MDX tags alike. */
export const links = defineHastPlugin({
  name: 'links',
  element: {
    filter: ['a', 'area'],
    visit(node, context) {
      const { href } = node.properties;
      if (typeof href === 'string' && isRooted(href))
        context.setProperty(node, 'href', withBase(href));
    },
  },
  ...jsxVisitors((attribute) =>
    attribute.name === 'href' && isRooted(attribute.value) ? withBase(attribute.value) : undefined,
  ),
});

/** Paths beside the entry that a component gets as `src` become paths its code can find. */
export const componentMedia = (entryFile: string) =>
  defineHastPlugin({
    name: 'component media',
    ...jsxVisitors(({ name, value }, tag) =>
      name === 'src' && /^[A-Z]/.test(tag) ? `${entryFile}#${value}` : undefined,
    ),
  });

/** `import` lines say where a component comes from; the registry already knows. */
export const imports = defineHastPlugin({
  name: 'imports',
  mdxjsEsm(node, context) {
    const program = node.parseExpression();
    if (program?.body.every(({ type }) => type === 'ImportDeclaration')) context.removeNode(node);
  },
});

const isRooted = (href: string) => href.startsWith('/') && !href.startsWith('//');

function jsxVisitors(
  replace: (attribute: { name: string; value: string }, tag: string) => string | undefined,
): Pick<HastPluginDefinition, 'mdxJsxFlowElement' | 'mdxJsxTextElement'> {
  const visit = (node: Readonly<Jsx>): Jsx | undefined => {
    let changed = false;
    const attributes = node.attributes.map((attribute): Attribute => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return attribute;
      const value = replace({ name: attribute.name, value: attribute.value }, node.name ?? '');
      if (value === undefined) return attribute;
      changed = true;
      return { ...attribute, value };
    });
    return changed ? { ...node, attributes } : undefined;
  };
  return {
    mdxJsxFlowElement: { filter: [], visit: (node) => visit(node) as never },
    mdxJsxTextElement: { filter: [], visit: (node) => visit(node) as never },
  };
}
