import { alertKind } from '#entries/alert.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isPlayer } from '#entries/played-files.ts';
import { creditText } from '#markdown/credit.ts';
import { type Addresses, destination } from '#markdown/twin-addresses.ts';
import { literal } from '#markdown/twin-expressions.ts';
import {
  addressed,
  type Attribute,
  attributeOf,
  frameLink,
  isForPages,
} from '#markdown/twin-html.ts';
import { clean, paragraph, plain, prefixed } from '#markdown/twin-text.ts';
import { playableOf, watchAt } from '#recordings/hosts.ts';
import { words } from '#words/words.ts';

/** A tag that an author wrote in `.mdx`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a tag holds a program or styles, which nobody reads. */
export const isUnread = ({ name }: Jsx): boolean => /^(?:script|style)$/i.test(name ?? '');

/** Whether a tag names a component, and no element of HTML. A fragment has no name. */
export const isComponent = ({ name }: Jsx): boolean => !name || /^[A-Z]|\./.test(name);

/** The attributes of a tag that are written as text, or as an expression that is nothing but text. */
export function literals(node: Jsx): Map<string, string> {
  return new Map(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      const text = typeof value === 'string' ? value : literal(value?.value ?? '');
      return text === undefined ? [] : [[name, clean(text)] as const];
    }),
  );
}

/** What a component says in its attributes, as Markdown. */
export interface Words {
  readonly picture?: string;
  readonly caption?: string;
  /** In bold, and a link where it names an address. */
  readonly label?: string;
  /** Below its content: whose words they are. */
  readonly source?: string;
  /** Whether its content stands beside the text around it. */
  readonly aside: boolean;
}

/** What these components name is played, as with the elements of the same names. */
const media = /^(?:video|audio|embed|script|source|track)$/i;
const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** The words of any component, whether it exists yet or not. */
export function wordsOf(node: Jsx, addresses: Addresses): Words {
  const found = literals(node);
  const text = (name: string) => found.get(name)?.trim() || undefined;
  const aside = /^(?:Aside|Sidenote|Quote)$/.test(node.name ?? '');
  const src = text('src');
  const isPicture =
    src !== undefined && !media.test(node.name ?? '') && (found.has('alt') || imageFile.test(src));
  const names = isPicture ? ['title', 'label'] : ['title', 'label', 'summary', 'caption', 'alt'];
  const said = [...new Set(names.map(text))].filter((word) => word !== undefined);
  if (node.name === 'Aside' && said.length === 0)
    said.push(words.prose.alerts[alertKind(text('kind') ?? '') ?? 'note']);
  if (node.name === 'Quote') return { aside, source: sourceOf(text, addresses) };
  if (node.name === 'Tooltip') return { aside, label: plain(text('text') ?? '') };
  // Where a figure comes from is no place that it leads to.
  const href = node.name === 'Figure' ? undefined : text('href');
  const address = href ?? text('url') ?? (isPicture ? undefined : src);
  const isOwn = isPlayer(node.name ?? '') && src !== undefined;
  const at = isOwn ? addresses.played(src) : address;
  const label = labelOf(said.join(': '), at, addresses);
  const credit = creditText({ credit: text('credit'), licence: text('licence') });
  const below = [text('caption'), credit && `(${credit})`].filter(Boolean).join(' ');
  const caption = isPicture ? below : undefined;
  return {
    aside,
    ...(isPicture && {
      picture: `![${plain(text('alt') ?? '')}](${destination(addresses.image(src))})`,
    }),
    ...(caption && { caption: plain(caption) }),
    ...(label && { label }),
  };
}

/** Who said it and where, below a quotation. */
function sourceOf(text: (name: string) => string | undefined, { link }: Addresses): string {
  const [by, cite, href] = ['by', 'cite', 'href'].map(text);
  const parts = [by, cite].filter((word) => word !== undefined).map(plain);
  const last = parts.pop();
  const named = href === undefined ? last : linked(last, link(href));
  const said = [...parts, named].filter((word) => word !== undefined).join(', ');
  return said && `— ${said}`;
}

/** A component between paragraphs, with its content; one that stands aside is a quotation. */
export function wordsBlock(words: Words, content: string): string {
  const { picture, caption, label, source, aside } = words;
  const parts = [label, picture, caption && paragraph(caption), content, source].filter(Boolean);
  return aside ? `> ${prefixed(parts.join('\n\n'), '> ')}` : parts.join('\n\n');
}

/** A component without content in the midst of a paragraph. */
export const wordsLine = ({ picture, caption, label }: Words): string =>
  [label, picture, caption && `(${caption})`].filter(Boolean).join(' ');

function labelOf(words: string, address: string | undefined, { link }: Addresses): string {
  const bold = words && `**${plain(words)}**`;
  if (!address || /^(?:data|javascript):/i.test(address)) return bold;
  const absolute = link(address);
  const playable = playableOf(absolute);
  return linked(bold, playable ? watchAt(playable) : absolute);
}

const linked = (label: string | undefined, address: string) =>
  label ? `[${label}](${destination(address)})` : `<${destination(address)}>`;

/** The link that stands for an `<iframe>`; '' where it shows nothing. */
export function frameWords(node: Jsx, addresses: Addresses): string {
  const found = literals(node);
  const src = found.get('src');
  if (!src) return '';
  const { address, label } = frameLink(src, found.get('title'), addresses);
  return linked(label && plain(label), address);
}

/** Elements without a closing tag (HTML, 13.1.2). */
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * The tag of an HTML element as HTML has it: with absolute addresses, without expressions and what
 * only pages need, and closed if it holds nothing.
 *
 * @param written the tag in the source
 * @param empty whether the element has no content
 */
export function tagTwin(node: Jsx, written: string, empty: boolean, addresses: Addresses): string {
  const name = node.name ?? '';
  const found = literals(node);
  const attributes = node.attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute' || isForPages(attribute.name)) return [];
    const { name: html, value: written } = attribute;
    const value = found.get(html);
    if (value !== undefined) return [attributeOf(html, value)];
    const isSet = !written || (typeof written === 'object' && written.value.trim() === 'true');
    return isSet ? [{ name: html, value: undefined, html }] : [];
  });
  const moved = addressed(name, attributes, addresses);
  const isScript = node.attributes.some(({ value }) => typeof value === 'object' && value !== null);
  const isFewer = attributes.length < node.attributes.length;
  const isVoid = voids.test(name);
  const unclosed = written.endsWith('/>') && !isVoid;
  if (!moved && !isScript && !isFewer && !unclosed) return written;
  const tag = [name, ...(moved ?? attributes).map(({ html }) => html)].join(' ');
  return `<${tag}${isVoid ? ' /' : ''}>${empty && !isVoid ? `</${name}>` : ''}`;
}
