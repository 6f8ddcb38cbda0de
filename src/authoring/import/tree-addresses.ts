/** The addresses that a parsed body names, without where they stand: for counting and comparing. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { AddressUse } from '#authoring/import/body-addresses.ts';

type Node = Nodes | MdxJsxFlowElement | MdxJsxTextElement;

export interface NamedAddress {
  readonly use: AddressUse;
  readonly target: string;
}

/** What is for followers, what is shown and what is played. */
export function* treeAddresses(node: Node | Root): Generator<NamedAddress> {
  switch (node.type) {
    case 'link':
      yield { use: 'link', target: node.url };
      break;
    case 'image':
      yield { use: 'image', target: node.url };
      break;
    case 'definition':
      yield { use: imageFile.test(node.url) ? 'image' : 'link', target: node.url };
      break;
    case 'html':
      for (const [, tag = '', attributes = ''] of node.value.matchAll(tagPattern))
        for (const [, name = '', ...values] of attributes.matchAll(attributePattern)) {
          const target = values.find((value) => value !== undefined);
          if (target) yield { use: useOf(tag, name), target: target.replaceAll('&amp;', '&') };
        }
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        const { name, value: target } = attribute;
        if (target && /^(?:href|src|poster)$/i.test(name))
          yield { use: useOf(node.name ?? '', name), target };
      }
      break;
  }
  if ('children' in node) for (const child of node.children) yield* treeAddresses(child as Node);
}

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const tagPattern =
  /<!--[^]*?-->|<([a-z][\w-]*)((?:\s+[^\s=<>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /\s(href|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** What the attribute of a tag is for, as reading an entry has it. */
export function useOf(tag: string, attribute: string): AddressUse {
  if (/^href$/i.test(attribute)) return 'link';
  if (/^iframe$/i.test(tag)) return 'frame';
  if (/^(?:video|audio|source|track)$/i.test(tag) && /^(?:src|poster)$/i.test(attribute))
    return 'played';
  return /^(?:script|embed)$/i.test(tag) ? 'link' : 'image';
}
