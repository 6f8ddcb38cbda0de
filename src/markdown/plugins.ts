/** What the site does with Markdown beyond the standard, each as one visitor of the native engine. */
import type { Element } from 'hast';
import type { Root } from 'mdast';
import { defineHastPlugin, defineMdastPlugin, type HastVisitorContext } from 'satteri';
import { type Heading, headingsOf } from '#entries/headings.ts';
import { jsxVisitors } from '#markdown/jsx-attributes.ts';
import { withBase } from '#permalinks';
import { words } from '#words/words.ts';

/** Gives headings the ids and levels that reading found, and hands them on. */
export function headings(body: string, found: (headings: readonly Heading[]) => void) {
  let queue: Heading[] = [];
  return defineMdastPlugin({
    name: 'headings',
    before(root) {
      queue = headingsOf(root as Root, body);
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

/**
 * A table gets a frame that scrolls by itself, so that the page never does. A column's alignment is a
 * class: the content security policy allows no style attribute.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table'],
            tabIndex: 0,
            role: 'group',
            ariaLabel: words.prose.table,
          },
          children: [],
        });
      },
    },
    {
      filter: ['th', 'td'],
      visit(node, context) {
        const { style, align, scope } = node.properties;
        const side = align ?? /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
        if (node.tagName === 'th' && scope === undefined && isInHead(node, context))
          context.setProperty(node, 'scope', 'col');
        if (side === undefined) return;
        context.setProperty(node, 'className', [String(side)]);
        context.setProperty(node, align === undefined ? 'style' : 'align', undefined);
      },
    },
  ],
});

function isInHead(cell: Readonly<Element>, context: HastVisitorContext): boolean {
  const row = context.parent(cell);
  const section = row.type === 'element' ? context.parent(row) : undefined;
  return section?.type === 'element' && section.tagName === 'thead';
}

/** What plays files, and what names files for it. */
const players: readonly string[] = ['video', 'audio', 'source', 'track'];

/** The box of a task says in words what its tick shows. */
export const tasks = defineHastPlugin({
  name: 'tasks',
  element: {
    filter: ['input'],
    visit(node, context) {
      if (node.properties['type'] !== 'checkbox' || !node.properties['disabled']) return;
      context.setProperty(
        node,
        'ariaLabel',
        node.properties['checked'] ? words.prose.done : words.prose.toDo,
      );
    },
  },
});

/** Root-relative addresses get the base path, in Markdown, raw HTML and MDX tags alike; those of images are theirs. */
export const links = defineHastPlugin({
  name: 'links',
  element: {
    filter: ['a', 'area', ...players],
    visit(node, context) {
      for (const name of players.includes(node.tagName) ? ['src', 'poster'] : ['href']) {
        const address = node.properties[name];
        if (typeof address === 'string' && isRooted(address))
          context.setProperty(node, name, withBase(address));
      }
    },
  },
  ...jsxVisitors(({ name, value }, tag) =>
    isRooted(value) && (name === 'href' || (players.includes(tag) && /^(?:src|poster)$/.test(name)))
      ? withBase(value)
      : undefined,
  ),
});

const isRooted = (address: string) => address.startsWith('/') && !address.startsWith('//');
