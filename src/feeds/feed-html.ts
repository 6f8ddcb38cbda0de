import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { absoluteUrl } from '#permalinks';

const dropped = new Set(['script', 'style', 'link', 'template', 'noscript']);
const kept = new Set([
  'href',
  'src',
  'srcSet',
  'poster',
  'alt',
  'title',
  'width',
  'height',
  'sizes',
  'type',
  'lang',
  'dir',
  'cite',
  'colSpan',
  'rowSpan',
  'start',
  'id',
  'dateTime',
  'checked',
  'disabled',
  'open',
  'controls',
]);

/**
 * A page's HTML as a feed reader wants it: absolute addresses, no scripts, styles, classes or data
 * attributes, code as plain text, and no character that XML forbids.
 *
 * @param path the entry's page, against which its addresses are read
 */
export function feedHtml(html: string, path: string): string {
  const tree = htmlToHast(html, { fragment: true }) as Root;
  const base = absoluteUrl(path);
  return xmlText(
    toHtml({ ...tree, children: tree.children.flatMap((node) => cleaned(node, base)) }).trim(),
  );
}

function cleaned<Node extends Nodes>(node: Node, base: string): Node[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (dropped.has(node.tagName)) return [];
  if (node.tagName === 'pre') return [{ ...node, properties: {}, children: [codeOf(node)] }];
  const properties = Object.fromEntries(
    Object.entries(node.properties)
      .filter(([name]) => kept.has(name))
      .map(([name, value]) => [name, absolute(name, value, base)]),
  );
  const children = node.children.flatMap((child) => cleaned(child, base));
  // No feed reader runs the player; its poster is a link by itself.
  if (node.tagName === 'recording-player')
    return [{ ...node, tagName: 'div', properties, children }];
  return [{ ...node, properties, children }];
}

const codeOf = (node: Element): Element => ({
  type: 'element',
  tagName: 'code',
  properties: {},
  children: [{ type: 'text', value: textOf(node) }],
});

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

type Value = Element['properties'][string];

function absolute(name: string, value: Value, base: string): Value {
  if (name === 'srcSet') {
    const candidates = Array.isArray(value) ? value.map(String) : String(value).split(',');
    return candidates
      .map((candidate) => {
        const [address = '', ...descriptor] = candidate.trim().split(/\s+/);
        return [resolved(address, base), ...descriptor].join(' ');
      })
      .join(', ');
  }
  if (!['href', 'src', 'poster', 'cite'].includes(name)) return value;
  return resolved(String(value), base);
}

function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Text without what XML 1.0 forbids: control characters and lone surrogates (XML 1.0 §2.2). */
export const xmlText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
