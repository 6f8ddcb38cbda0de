/** The tags of an author's HTML, in Markdown and in `.mdx` alike. */
import type { Nodes } from 'mdast';
import { htmlToHast, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { placesIn } from '#entries/places.ts';
import type { Place } from '#entries/problem.ts';

/** A tag that an author wrote in `.mdx`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** By their names in small letters; '' for one without a value, or with that of an expression. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Absent where it is where its node is. */
  readonly at?: Place;
}

export const isJsx = (node: Nodes | Jsx): node is Jsx =>
  /^mdxJsx(?:Flow|Text)Element$/.test(node.type);

/** The tags that a node itself is or holds as HTML; not a component's. */
export function tagsOf(node: Nodes | Jsx): Tag[] {
  if (node.type === 'html')
    return [...tagsIn(node.value, node.position?.start ?? { line: 1, column: 1 })];
  if (!isJsx(node) || !node.name || /^[A-Z]/.test(node.name)) return [];
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name.toLowerCase(), written(attribute.value)] as const]
      : [],
  );
  return [{ name: node.name, attributes: new Map(attributes) }];
}

const written = (value: unknown) => (typeof value === 'string' ? value : '');

const tags =
  /<([a-z][\w-]*)((?:\s+[^\s=<>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributesIn = /\s([^\s=<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** With their places; not those in comments. */
function* tagsIn(html: string, start: Place): Generator<Tag> {
  const seen = html.replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const place = placesIn(seen, start);
  for (const { 1: name = '', 2: within = '', index } of seen.matchAll(tags)) {
    const attributes = [...within.matchAll(attributesIn)].map(([, attribute = '', ...values]) => {
      const value = values.find((text) => text !== undefined) ?? '';
      return [attribute.toLowerCase(), read(value)] as const;
    });
    yield { name: name.toLowerCase(), attributes: new Map(attributes), at: place(index) };
  }
}

/** An attribute's value as a browser reads it. */
function read(value: string): string {
  if (!value.includes('&')) return value;
  const tree = htmlToHast(`<p title="${value.replaceAll('"', '&quot;')}">`, { fragment: true });
  const [element] = 'children' in tree ? tree.children : [];
  return element?.type === 'element' ? String(element.properties['title'] ?? '') : value;
}
