import type { Addresses } from '#markdown/twin-addresses.ts';
import { destination } from '#markdown/twin-addresses.ts';
import { escaped } from '#markdown/twin-text.ts';
import { ownTitle } from '#recordings/framed.ts';
import { playableOf, watchAt } from '#recordings/hosts.ts';
import { words } from '#words/words.ts';

/** An attribute of a tag. */
export interface Attribute {
  readonly name: string;
  /** undefined where it has none. */
  readonly value: string | undefined;
  /** The whole attribute as HTML. */
  readonly html: string;
}

/** An attribute with its value in quotes. */
export const attributeOf = (name: string, value: string): Attribute => ({
  name,
  value,
  html: `${name}="${value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`,
});

/** A tag's attributes with absolute addresses; undefined where nothing changes. */
export function addressed(
  tag: string,
  attributes: readonly Attribute[],
  addresses: Addresses,
): Attribute[] | undefined {
  const isImage = /^img$/i.test(tag);
  let delivered = false;
  let changed = false;
  const moved = attributes.map((attribute) => {
    const { name, value } = attribute;
    const address = value && addressIn(name, value, isImage, addresses);
    if (!address || address === value) return attribute;
    changed = true;
    delivered ||= isImage && name === 'src';
    return attributeOf(name, address);
  });
  if (!changed) return undefined;
  // The site delivers other widths than those written, and names only one here.
  return delivered ? moved.filter(({ name }) => !/^(?:srcset|sizes)$/i.test(name)) : moved;
}

function addressIn(name: string, value: string, isImage: boolean, { link, image }: Addresses) {
  switch (name.toLowerCase()) {
    case 'srcset':
      return value
        .split(/,\s+|(?<=\s[\d.]+[wx]),/)
        .map((candidate) => candidate.trim().replace(/^\S+/, link))
        .join(', ');
    case 'src':
      return isImage ? image(value) : link(value);
    case 'poster':
    case 'href':
    case 'cite':
      return link(value);
    default:
      return value;
  }
}

/** Where a frame leads, in words. */
export interface FrameLink {
  /** The page of the recording that it plays, or else what it shows. */
  readonly address: string;
  readonly label?: string;
}

/** @param title as its author wrote it, in text or in HTML */
export function frameLink(src: string, title: string | undefined, addresses: Addresses): FrameLink {
  const address = addresses.link(src);
  const playable = playableOf(address.replace(/^http:(?=\/\/)/, 'https:'));
  const label = ownTitle(title) ?? (playable && words.recording.onHost(playable.host));
  return { address: playable ? watchAt(playable) : address, ...(label && { label }) };
}

const tags =
  /<([a-z][\w-]*)((?:\s+[^\s=<>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)(\s*\/?>)/gi;
const attributesIn = /([^\s=<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const frames =
  /<iframe\b((?:"[^"]*"|'[^']*'|[^"'>])*)>(?:(?:(?!<iframe\b)[^])*?<\/iframe\s*>)?|<\/iframe\s*>/gi;
/** One with words in it: an empty one may stand between two lists to part them. */
const comments =
  /(?:^|\n)[ \t]*<!--(?!\s*-->)(?:(?!-->)[^])*-->[ \t]*(?=\n|$)|<!--(?!\s*-->)[^]*?-->/g;

/** A program or styles with all they hold; as much as there is of one that does not end. */
const unread = /<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>(?:[^]*?<\/\1\s*>|[^]*$)/gi;
const unreadEnd = /<\/(?:script|style)\s*>/gi;

/** Whether an attribute says what a page does with its element, and nothing of what it is. */
export const isForPages = (name: string): boolean =>
  /^(?:style|class|className|nonce|on\w+|data-.*)$/i.test(name);

interface Word {
  readonly type: string;
  readonly value?: unknown;
}

/**
 * Words without those that stand between the tags of a program or of styles, which Markdown takes for
 * text; `unread` has the first and last node of each.
 */
export function unreadParts<Node extends Word>(nodes: readonly Node[]) {
  const read: Node[] = [];
  const parts: [Node, Node][] = [];
  let name: string | undefined;
  for (const node of nodes) {
    const html = node.type === 'html' ? String(node.value) : '';
    const part = parts.at(-1);
    if (name !== undefined && part) {
      part[1] = node;
      if (html.toLowerCase().startsWith(`</${name}`)) name = undefined;
      continue;
    }
    name = /^<(script|style)\b[^>]*>$/i.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) read.push(node);
    else parts.push([node, node]);
  }
  return { read, unread: parts };
}

/**
 * Raw HTML with absolute addresses, without comments, programs, styles and what only pages need, and
 * with a link for each frame.
 */
export function htmlTwin(source: string, addresses: Addresses): string {
  const html = source.replace(unread, '').replace(unreadEnd, '');
  const bare = html.includes('<!--') ? html.replace(comments, '') : html;
  // What stands behind a comment is HTML, and must not become Markdown.
  const isOpened = /^\s*<!--/.test(html) && bare.trim() !== '';
  const text = isOpened ? html.replace(comments, '<!-- -->') : bare;
  const alone = text.replace(frames, '').trim() === '';
  return text
    .replace(frames, (_, within: string | undefined) => frameHtml(within ?? '', alone, addresses))
    .replace(tags, (tag, name: string, within: string, end: string) => {
      const all = attributesOf(within);
      const kept = all.filter((attribute) => !isForPages(attribute.name));
      const moved = addressed(name, kept, addresses);
      const found = moved ?? (kept.length < all.length ? kept : undefined);
      return found ? `<${[name, ...found.map(({ html: one }) => one)].join(' ')}${end}` : tag;
    });
}

function attributesOf(within: string): Attribute[] {
  return [...within.matchAll(attributesIn)].map(([html, name = '', ...values]) => ({
    name,
    value: values.find((value) => value !== undefined)?.replaceAll('&amp;', '&'),
    html,
  }));
}

/** @param alone whether it is Markdown that stands in its place, and not HTML among HTML */
function frameHtml(within: string, alone: boolean, addresses: Addresses): string {
  const attributes = attributesOf(within);
  const valueOf = (wanted: string) =>
    attributes.find(({ name }) => name.toLowerCase() === wanted)?.value;
  const src = valueOf('src');
  if (!src) return '';
  const { address, label } = frameLink(src, valueOf('title'), addresses);
  if (!alone) {
    const words = (label ?? address).replaceAll('<', '&lt;');
    return `<a href="${address.replaceAll('"', '%22')}">${words}</a>`;
  }
  return label ? `[${escaped(label)}](${destination(address)})` : `<${destination(address)}>`;
}
