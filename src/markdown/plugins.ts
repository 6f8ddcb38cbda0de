/** What the site does with Markdown beyond the standard, each as one visitor of the native engine. */
import type { Element } from 'hast';
import { defineHastPlugin, defineMdastPlugin, type HastVisitorContext } from 'satteri';
import type { Heading } from '#entries/headings.ts';
import { jsxVisitors } from '#markdown/jsx-attributes.ts';
import { offeredAt } from '#markdown/players.ts';
import { withBase } from '#permalinks';
import { words } from '#words/words.ts';

/** Gives headings the ids and levels that reading found, in their order. */
export function headings(found: readonly Heading[]) {
  const queue = [...found];
  return defineMdastPlugin({
    name: 'headings',
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

/**
 * Root-relative addresses get the base path, in Markdown, raw HTML and MDX tags alike; those of images
 * are theirs. A link to a file that the entry offers leads to where readers get it.
 *
 * @param entryFile path of the entry from the project's root
 */
export function links(entryFile: string) {
  const led = (name: string, address: string) =>
    (name === 'href' ? offeredAt(address, entryFile) : undefined) ??
    (isRooted(address) ? withBase(address) : undefined);
  return defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a', 'area', ...players],
      visit(node, context) {
        for (const name of players.includes(node.tagName) ? ['src', 'poster'] : ['href']) {
          const address = node.properties[name];
          const path = typeof address === 'string' ? led(name, address) : undefined;
          if (path !== undefined) context.setProperty(node, name, path);
        }
      },
    },
    ...jsxVisitors(({ name, value }, tag) =>
      name === 'href' || (players.includes(tag) && /^(?:src|poster)$/.test(name))
        ? led(name, value)
        : undefined,
    ),
  });
}

const isRooted = (address: string) => address.startsWith('/') && !address.startsWith('//');
