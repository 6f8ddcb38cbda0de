/** What those miss who hear a page or find their way by its headings, as far as its text tells. */
import type { Html, Nodes } from 'mdast';
import { type Jsx, tagsOf } from '#entries/html-tags.ts';
import type { Place } from '#entries/problem.ts';

/** An image without words, or a heading of the page's own level. */
export interface Unspoken extends Place {
  /** Markdown's `![](…)` or `![][…]`, or HTML's `<img>` or `<h1>`. */
  readonly kind: 'image' | 'reference' | 'img' | 'h1';
  /** The image's address or name as written. */
  readonly target?: string;
}

const names = ['alt', 'aria-label', 'aria-labelledby'];
const labels = new Set([...names, 'aria-hidden', 'role']);

/** What one node of a text leaves unsaid. */
export function unspokenIn(node: Nodes | Jsx, at: Place): Unspoken[] {
  switch (node.type) {
    case 'image':
      return node.alt?.trim() ? [] : [{ kind: 'image', target: node.url, ...at }];
    case 'imageReference':
      return node.alt?.trim()
        ? []
        : [{ kind: 'reference', target: node.label ?? node.identifier, ...at }];
    case 'html':
      return inHtml(node, at);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inTag(node, at);
    default:
      return [];
  }
}

/** `alt=""` says that an image only adorns, and so do its role and what hides it. */
function inHtml(node: Html, at: Place): Unspoken[] {
  return tagsOf(node).flatMap(({ name, attributes, at: place = at }): Unspoken[] => {
    if (name === 'h1') return [{ kind: 'h1', ...place }];
    if (name !== 'img' || names.some((label) => attributes.has(label))) return [];
    if (/^(?:presentation|none)\b/i.test(attributes.get('role') ?? '')) return [];
    if (/^true\b/i.test(attributes.get('aria-hidden') ?? '')) return [];
    return [{ kind: 'img', target: attributes.get('src') ?? '', ...place }];
  });
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
