/** What the site does with Markdown beyond the standard, each as one visitor of the native engine. */
import type { Element } from 'hast';
import type { Root } from 'mdast';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { type Heading, headingsOf } from '#entries/headings.ts';
import { highlight } from '#markdown/highlight.ts';
import { jsxVisitors } from '#markdown/jsx-attributes.ts';

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
        properties: { tabIndex: 0, role: 'group', ariaLabel: label },
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
        properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
        children: [],
      });
    },
  },
});

/** A column's alignment is a class: the content security policy allows no style attribute. */
export const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, align } = node.properties;
      const side = align ?? /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
      if (side === undefined) return;
      context.setProperty(node, 'className', [String(side)]);
      context.setProperty(node, align === undefined ? 'style' : 'align', undefined);
    },
  },
});

/** The box of a task says in words what its tick shows. */
export const tasks = defineHastPlugin({
  name: 'tasks',
  element: {
    filter: ['input'],
    visit(node, context) {
      if (node.properties['type'] !== 'checkbox' || !node.properties['disabled']) return;
      context.setProperty(node, 'ariaLabel', node.properties['checked'] ? 'Done' : 'To do');
    },
  },
});

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

const isRooted = (href: string) => href.startsWith('/') && !href.startsWith('//');
