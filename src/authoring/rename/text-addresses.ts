/** Where the addresses in an entry's text stand, as its author wrote them. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { namedKind } from '#entries/played-files.ts';

/** An address of a link, an image or an attribute. Offsets count UTF-16 units. */
export interface TextAddress {
  readonly start: number;
  readonly end: number;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Nodes | Jsx;

/**
 * Every address that the outline of a text names, in the order of the text.
 *
 * @param body the text that the tree was made from
 * @see https://spec.commonmark.org/0.31.2/#links
 */
export const textAddresses = (body: string, tree: Root): TextAddress[] =>
  [...addressesOf(tree, body, false)].toSorted((a, b) => a.start - b.start);

function* addressesOf(node: Node, body: string, isQuoted: boolean): Generator<TextAddress> {
  switch (node.type) {
    case 'link':
    case 'image':
      yield linkAddress(node, body);
      break;
    case 'definition': {
      const { start } = spanOf(node);
      definitionLabel.lastIndex = start;
      const label = definitionLabel.exec(body)?.[0] ?? '';
      yield destinationAt(body, start + label.length);
      break;
    }
    case 'html':
      yield* htmlAddresses(node, body, isQuoted);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* tagAddresses(node, body);
      break;
  }
  const quoted = isQuoted || node.type === 'blockquote';
  if ('children' in node)
    for (const child of node.children) yield* addressesOf(child, body, quoted);
}

const spanOf = ({ position }: Node): TextAddress => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const definitionLabel = /\[(?:\\[^]|[^\\\]])*\]:/y;

function linkAddress(node: Extract<Node, { type: 'link' | 'image' }>, body: string): TextAddress {
  const { start, end } = spanOf(node);
  if (body.startsWith('<', start)) return { start: start + 1, end: end - 1 };
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  // A bare address is its own text.
  if (node.type === 'link' && !body.startsWith('[', start)) return { start, end };
  const places: TextAddress[] = [];
  let at = body.indexOf('](', last ? spanOf(last).end : start);
  for (; at >= 0 && at < end; at = body.indexOf('](', at + 1))
    places.push(destinationAt(body, at + 2));
  // The text of an image, and a title, may hold what looks like the end of a text.
  const isWhole = ({ start: from, end: to }: TextAddress) => body.slice(from, to) === node.url;
  return places.find(isWhole) ?? places[0] ?? { start: end, end };
}

/** A destination, without what parts it from its label: white space and markers of quotations. */
function destinationAt(body: string, from: number): TextAddress {
  let start = from;
  while (/[\s>]/.test(body.charAt(start))) start++;
  const isAngled = body.charAt(start) === '<';
  if (isAngled) start++;
  let depth = 0;
  let end = start;
  for (; end < body.length; end++) {
    const sign = body.charAt(end);
    if (sign === '\\') end++;
    else if (isAngled ? sign === '>' : /\s/.test(sign)) break;
    else if (!isAngled && sign === '(') depth++;
    else if (!isAngled && sign === ')' && depth-- === 0) break;
  }
  return { start, end };
}

const tagPattern =
  /<([a-z][\w-]*)((?:\s+[^\s=<>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/dgi;
const attributePattern = /\s(?:href|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;

function* htmlAddresses(node: Node, body: string, isQuoted: boolean): Generator<TextAddress> {
  const { start, end } = spanOf(node);
  const source = body.slice(start, end);
  // Markers of a quotation are no part of the HTML.
  const html = isQuoted
    ? source.replace(/\n[ \t]*(?:>[ \t]?)+/g, (marker) => `\n${' '.repeat(marker.length - 1)}`)
    : source;
  for (const tag of html.matchAll(tagPattern)) {
    const offset = start + (tag.indices?.[2]?.[0] ?? 0);
    for (const { indices } of (tag[2] ?? '').matchAll(attributePattern)) {
      const value = indices?.slice(1).find((found) => found !== undefined);
      if (value) yield { start: offset + value[0], end: offset + value[1] };
    }
  }
}

const named = /^(?:href|src|poster)$/;

function* tagAddresses(node: Jsx, body: string): Generator<TextAddress> {
  let { start: at } = spanOf(node);
  for (const attribute of node.attributes) {
    const { value } = attribute;
    if (attribute.type === 'mdxJsxAttribute' && typeof value === 'string') {
      const opening = new RegExp(`\\s${escaped(attribute.name)}\\s*=\\s*(["'])`, 'g');
      opening.lastIndex = at;
      const quote = opening.exec(body)?.[1] ?? '"';
      const start = opening.lastIndex;
      at = body.indexOf(quote, start);
      if (named.test(attribute.name) || namedKind(node.name ?? '', attribute.name))
        yield { start, end: at };
    } else {
      // An expression may hold anything: what looks like the next attribute begins behind it.
      const code = typeof value === 'string' ? value : (value?.value ?? '');
      at = Math.max(at, body.indexOf(code, at)) + code.length;
    }
  }
}

const escaped = (text: string) => text.replace(/[.$:*+?^()[\]{}|\\/-]/g, '\\$&');
