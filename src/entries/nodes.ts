/** What readers of a text's tree ask of its nodes. */
import type { Heading, Nodes } from 'mdast';
import { restored } from '#entries/stand-ins.ts';

/** The id that an author gave a heading, as in `## Heading {#id}`. */
export function ownId(node: Heading): string | undefined {
  const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The words of a node without its markup. */
export function textOf(node: Nodes): string {
  if ('value' in node) return said.test(node.type) ? restored(node.value) : '';
  if (node.type === 'image') return restored(node.alt ?? '');
  if (node.type === 'break') return ' ';
  if (isBeside(node)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether a node stands beside the words around it, and is no part of them. */
export const isBeside = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement' && node.name === 'Sidenote';

const said = /^(?:text|inlineCode|inlineMath)$/;

/** Calls `visit` with every node in document order. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
