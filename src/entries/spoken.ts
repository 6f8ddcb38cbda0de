/** What those miss who hear a page or find their way by its headings, as far as its text tells. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { placesIn } from '#entries/places.ts';
import type { Place } from '#entries/problem.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** An image without words, or a heading of the page's own level. */
export interface Unspoken extends Place {
  /** Markdown's `![](…)` or `![][…]`, or HTML's `<img>` or `<h1>`. */
  readonly kind: 'image' | 'reference' | 'img' | 'h1';
  /** The image's address or name as written. */
  readonly target?: string;
}

const decoration = /\s(?:role\s*=\s*["']?(?:presentation|none)\b|aria-hidden\s*=\s*["']?true\b)/i;
const label = /\s(?:alt|aria-label|aria-labelledby)(?=[\s=/>]|$)/i;
const labels = new Set(['alt', 'aria-label', 'aria-labelledby', 'aria-hidden', 'role']);

/** What one node of a text leaves unsaid; `alt=""` in HTML says that the image only adorns. */
export function unspokenIn(node: Nodes | Jsx, at: Place): Unspoken[] {
  switch (node.type) {
    case 'image':
      return node.alt?.trim() ? [] : [{ kind: 'image', target: node.url, ...at }];
    case 'imageReference':
      return node.alt?.trim()
        ? []
        : [{ kind: 'reference', target: node.label ?? node.identifier, ...at }];
    case 'html':
      return inHtml(node.value, at);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inTag(node, at);
    default:
      return [];
  }
}

function inHtml(html: string, start: Place): Unspoken[] {
  const seen = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const tags = /<(img|h1)((?:\s+[^\s=<>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
  const place = placesIn(seen, start);
  return [...seen.matchAll(tags)].flatMap(
    ({ 1: name = '', 2: attributes = '', index }): Unspoken[] => {
      const at = place(index);
      if (/h1/i.test(name)) return [{ kind: 'h1', ...at }];
      if (label.test(attributes) || decoration.test(attributes)) return [];
      const [, ...values] =
        /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      const target = values.find((value) => value !== undefined) ?? '';
      return [{ kind: 'img', target, ...at }];
    },
  );
}

function inTag(node: Jsx, at: Place): Unspoken[] {
  if (node.name === 'h1') return [{ kind: 'h1', ...at }];
  if (node.name !== 'img') return [];
  const isSaid = node.attributes.some(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || labels.has(attribute.name),
  );
  if (isSaid) return [];
  const src = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'src');
  return [{ kind: 'img', target: typeof src?.value === 'string' ? src.value : '', ...at }];
}
