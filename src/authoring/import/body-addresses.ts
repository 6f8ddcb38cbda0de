/** The addresses in a body of Markdown, each with what it is for and where it stands. */
import type { Nodes, Root } from 'mdast';
import { useOf } from '#authoring/import/tree-addresses.ts';
import { textAddresses } from '#authoring/rename/text-addresses.ts';

/** What an address is for: to be shown, shown in a frame, played, or followed. */
export type AddressUse = 'image' | 'frame' | 'played' | 'link';

/** An address as it is written. Offsets count UTF-16 units. */
export interface BodyAddress {
  readonly start: number;
  readonly end: number;
  readonly use: AddressUse;
  /** The whole link, where its address is its text too. */
  readonly bare?: { readonly start: number; readonly end: number };
}

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** @param body the text that the tree was made from */
export const bodyAddresses = (body: string, tree: Root): BodyAddress[] =>
  [...addressesIn(tree, body)].toSorted((a, b) => a.start - b.start);

function* addressesIn(node: Nodes, body: string): Generator<BodyAddress> {
  switch (node.type) {
    case 'link':
      // What its text holds comes before its own address.
      for (const place of placesOf(node, body, 'link').slice(-1))
        yield { ...place, ...bareLink(node, body) };
      break;
    case 'image':
      yield* placesOf(node, body, 'image');
      break;
    case 'definition':
      yield* placesOf(node, body, imageFile.test(node.url) ? 'image' : 'link');
      break;
    case 'html':
      yield* htmlAddresses(node, body);
      break;
  }
  if ('children' in node) for (const child of node.children) yield* addressesIn(child, body);
}

function bareLink({ position }: Nodes, body: string): Pick<BodyAddress, 'bare'> {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  return body.startsWith('[', start) ? {} : { bare: { start, end } };
}

const placesOf = (node: Nodes, body: string, use: AddressUse): BodyAddress[] =>
  textAddresses(body, node as Root).map((place) => ({ ...place, use }));

const tagPattern =
  /<!--[^]*?-->|<([a-z][\w-]*)((?:\s+[^\s=<>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/dgi;
const attributePattern = /\s(href|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;

function* htmlAddresses({ position }: Nodes, body: string): Generator<BodyAddress> {
  const start = position?.start.offset ?? 0;
  const html = body.slice(start, position?.end.offset ?? start);
  for (const tag of html.matchAll(tagPattern)) {
    const offset = start + (tag.indices?.[2]?.[0] ?? 0);
    for (const { indices, 1: name } of (tag[2] ?? '').matchAll(attributePattern)) {
      const value = indices?.slice(2).find((found) => found !== undefined);
      if (value)
        yield {
          start: offset + value[0],
          end: offset + value[1],
          use: useOf(tag[1] ?? '', name ?? ''),
        };
    }
  }
}
