import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { plainElements } from '#feeds/feed-components.ts';
import {
  addressAttributes,
  droppedElements,
  keptElements,
  keptEverywhere,
} from '#feeds/feed-tags.ts';
import { candidatesOf } from '#feeds/srcset.ts';
import { absoluteUrl } from '#permalinks';

/**
 * A page's HTML as a feed reader wants it: text, pictures and media with absolute addresses, code as
 * plain text; no scripts, styles, classes, data attributes or forms, and no character that XML
 * forbids. What no reader shows, a frame or a drawing, is a link or a text instead.
 *
 * @param path the entry's page, against which its addresses are read
 */
export function feedHtml(html: string, path: string): string {
  const tree = plainElements(htmlToHast(html, { fragment: true }) as Root);
  const base = absoluteUrl(path);
  const children = tree.children.flatMap((node) => cleaned(node, base));
  return toHtml({ type: 'root', children }).trim();
}

/** How far elements stand inside one another; of what is deeper, the text stays. Chromium has 512. */
const deepest = 500;

function cleaned(node: Nodes, base: string, depth = 0): ElementContent[] {
  if (node.type === 'text') return words(node.value);
  if (node.type !== 'element' || droppedElements.has(node.tagName)) return [];
  if (depth > deepest) return words(textOf(node));
  const { tagName } = node;
  const standIn = standIns.get(tagName);
  if (standIn) return standIn(node, base);
  const children = node.children.flatMap((child) => cleaned(child, base, depth + 1));
  const kept = keptElements.get(tagName);
  if (!kept) return children;
  const properties = propertiesOf(node, [...kept, ...keptEverywhere], base);
  const { href, src, srcSet } = properties;
  if (tagName === 'span' && Object.keys(properties).length === 0) return children;
  if (tagName === 'a' && href === undefined) return children;
  if (tagName === 'source' && src === undefined && srcSet === undefined) return [];
  if (tagName === 'img' && src === undefined) return words(String(node.properties['alt'] ?? ''));
  return [element(renamed.get(tagName) ?? tagName, properties, children)];
}

/** No reader sets an aside apart from the text around it; all indent a block quotation. */
const renamed: ReadonlyMap<string, string> = new Map([['aside', 'blockquote']]);

/** What stands in the place of an element. */
const standIns: ReadonlyMap<string, (node: Element, base: string) => ElementContent[]> = new Map([
  ['pre', (node) => [element('pre', {}, [element('code', {}, words(codeOf(node)))])]],
  // Most readers take every form out, and with it what is done and what is not.
  ['input', ({ properties: { type, checked } }) => words(boxOf(String(type), Boolean(checked)))],
  ['iframe', ({ properties: { src, title } }, base) => linkTo(src, title, base)],
  ['svg', (node) => words(nameOf(node))],
  ['math', (node) => formulaOf(node)],
]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const words = (value: string): ElementContent[] =>
  value === '' ? [] : [{ type: 'text', value: xmlText(value) }];

const boxOf = (type: string, checked: boolean) =>
  type.toLowerCase() === 'checkbox' ? (checked ? '☑' : '☐') : '';

/** Code in lines of which some come and some go says so before each line, as no colour is left to. */
function codeOf(node: Element): string {
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const lines = code?.type === 'element' ? code.children : [];
  const signs = lines.map((line) =>
    line.type === 'element' ? signOf.get(line.tagName) : undefined,
  );
  if (signs.every((sign) => sign === undefined)) return textOf(node);
  return lines.map((line, index) => (signs[index] ?? ' ') + textOf(line)).join('');
}

const signOf: ReadonlyMap<string, string> = new Map([
  ['ins', '+'],
  ['del', '-'],
]);

/** Few readers show MathML, and most leave a row of letters of it; its TeX can be read. */
function formulaOf(node: Element): ElementContent[] {
  const tex = annotationOf(node);
  if (tex === undefined) return words(String(node.properties['alttext'] ?? textOf(node)));
  const code = element('code', {}, words(tex));
  return [node.properties['display'] === 'block' ? element('pre', {}, [code]) : code];
}

/** The TeX that a formula was made from (MathML Core, 2.3). */
function annotationOf({ children }: Element): string | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'annotation' && child.properties['encoding'] === 'application/x-tex')
      return textOf(child);
    if (child.tagName === 'semantics') return annotationOf(child);
  }
  return undefined;
}

function linkTo(src: Value, title: Value, base: string): ElementContent[] {
  const href = addressOf('src', src, base);
  return href ? [element('a', { href }, words(String(title || href)))] : [];
}

/** What a drawing says it shows (SVG 2, 5.7). */
function nameOf({ properties, children }: Element): string {
  const title = children.find((node) => node.type === 'element' && node.tagName === 'title');
  return String(properties['ariaLabel'] ?? (title && textOf(title)) ?? '');
}

/** The text in a node; walked without recursion, for it may be deep. */
function textOf(node: Nodes): string {
  const parts: string[] = [];
  const ahead: Nodes[] = [node];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.type === 'text') parts.push(next.value);
    if (next.type !== 'element') continue;
    if (next.tagName === 'br') parts.push('\n');
    if (next !== node && unread.test(next.tagName)) continue;
    for (const child of next.children.toReversed()) ahead.push(child);
  }
  return parts.join('');
}

const unread = /^(?:script|style|template|annotation|annotation-xml)$/;

type Value = Element['properties'][string];

function propertiesOf(
  { properties }: Element,
  names: readonly string[],
  base: string,
): Element['properties'] {
  const kept = Object.entries(properties).flatMap(([name, value]): [string, Value][] => {
    if (!names.includes(name)) return [];
    if (typeof value === 'boolean') return [[name, value]];
    if (name === 'srcSet') return [[name, srcsetOf(String(value), base)]];
    if (addressAttributes.has(name)) return [[name, addressOf(name, value, base)]];
    return [[name, xmlText(String(value))]];
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** The full address in an attribute; undefined where a feed may not carry it there, or it is empty. */
function addressOf(name: string, value: Value, base: string): string | undefined {
  if (typeof value !== 'string' || (value.trim() === '' && name !== 'href')) return undefined;
  const url = URL.parse(value, base);
  return url && addressAttributes.get(name)?.includes(url.protocol) ? url.href : undefined;
}

function srcsetOf(srcset: string, base: string): string | undefined {
  const absolute = candidatesOf(srcset).flatMap(({ url, descriptors }) => {
    const address = addressOf('src', url, base);
    return address ? [[address, ...descriptors].join(' ')] : [];
  });
  return absolute.length > 0 ? absolute.join(', ') : undefined;
}

/**
 * Text without what XML 1.0 forbids, control characters and lone surrogates (§2.2), and with the one
 * kind of line end that a parser hands on (§2.11).
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
