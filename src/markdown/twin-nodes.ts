import type { Nodes, Root } from 'mdast';
import type { MdxjsEsm } from 'satteri';
import { walk } from '#entries/nodes.ts';
import type { Addresses } from '#markdown/twin-addresses.ts';
import { lineBefore } from '#markdown/twin-edits.ts';
import { declarationsIn } from '#markdown/twin-expressions.ts';
import { isComponent, isUnread, type Jsx } from '#markdown/twin-tags.ts';
import { blanked, continuation } from '#markdown/twin-text.ts';

export type Node = Nodes | Jsx | MdxjsEsm;

/** What a node's lines mean by where they stand. */
export interface Setting {
  readonly source: string;
  /** What the further lines of its container begin with. */
  readonly prefix: string;
}

/** Where a node stands. */
export interface Place extends Setting {
  readonly isMdx: boolean;
  readonly addresses: Addresses;
  /** Identifiers of definitions that images use. */
  readonly pictures: ReadonlySet<string>;
  /** What the text exports, as declarations. */
  readonly declarations: string;
  /** What side notes say, in the order of the text. */
  readonly notes: string[];
  /** Where the words begin among which it stands; absent among blocks. */
  readonly first?: number;
}

/** Where a whole text stands. */
export function placeOf(source: string, tree: Root, isMdx: boolean, addresses: Addresses): Place {
  const pictures = new Set<string>();
  const modules: string[] = [];
  walk(tree, (visited) => {
    const node = visited as Node;
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'mdxjsEsm') modules.push(node.value);
  });
  const declarations = declarationsIn(modules);
  return { source, isMdx, addresses, pictures, declarations, notes: [], prefix: '' };
}

/** Offsets in UTF-16 units. */
export const spanOf = ({ position }: Node): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Where a block's last line ends: some positions take in the empty lines behind it. */
export const endOf = (node: Node, source: string): number => {
  const { start, end } = spanOf(node);
  if (!/[\s>]/.test(source.charAt(end - 1))) return end;
  return start + source.slice(start, end).replace(/(?:\n[ \t>]*)+$/, '').length;
};

export const childrenOf = (node: Node): readonly Node[] =>
  'children' in node ? node.children : [];

/** Whether a block means the same in Markdown as in MDX, before the one that follows it. */
export function isMarkdown(node: Node, next: Node | undefined, setting: Setting): boolean {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') return false;
  if (next && partsOf(node, next, setting.source).needed) return false;
  return node.type === 'mdxJsxFlowElement'
    ? isPlain(node, setting.source)
    : indentation(node, setting) < 4;
}

/** Columns between where a block could begin and where it does. */
export function indentation(node: Node, { source, prefix }: Setting): number {
  const before = lineBefore(source, spanOf(node).start);
  return /^[ \t>]*$/.test(before) ? Math.max(0, continuation(before).length - prefix.length) : 0;
}

const words =
  /^(?:text|emphasis|strong|delete|inlineCode|link|image|linkReference|imageReference|break|footnoteReference|mdxJsxTextElement|mdxTextExpression)$/;
const wordHolders =
  /^(?:paragraph|heading|table|tableRow|tableCell|emphasis|strong|delete|linkReference|descriptionTerm)$/;

/** Whether a node stands in a paragraph, and not beside one. */
export const isWord = ({ type }: Node): boolean => words.test(type);

/** Whether a node holds such nodes, and no blocks. */
export const holdsWords = ({ type }: Node): boolean => wordHolders.test(type);

/** Whether Markdown may leave an element as it is: nothing in it is a block of Markdown. */
export function isPlain(node: Node, source: string): boolean {
  if (node.type === 'paragraph') return node.children.every(({ type }) => type === 'text');
  if (node.type !== 'mdxJsxFlowElement') return isWord(node);
  if (isComponent(node) || isUnread(node) || node.name === 'iframe') return false;
  const { start, end } = spanOf(node);
  // For Markdown, an empty line ends the HTML.
  if (/\n[ \t>]*\n/.test(source.slice(start, end))) return false;
  return childrenOf(node).every((child) => isPlain(child, source));
}

/** What parts two blocks: as much as the author put there, or an empty line where that is needed. */
export function partsOf(
  before: Node,
  after: Node,
  source: string,
): { text: string; needed: boolean } {
  const text = source.slice(endOf(before, source), spanOf(after).start);
  const lines = text.split('\n').length - 1;
  const kinds = [before, after].map((node) =>
    node.type === 'mdxJsxFlowElement' && !isPlain(node, source) ? 'words' : node.type,
  );
  const belong = kinds[0] === kinds[1] && kinds[0] !== 'words';
  const isMdx = kinds.some((kind) => /^(?:words|mdx)/.test(kind));
  if (isMdx && !belong && lines < 2) return { text: '\n\n', needed: true };
  return { text: lines === 0 ? text : '\n'.repeat(lines), needed: false };
}

/** Where the opening tag of an element stands, and what its closing tag is. */
export function tagsOf(node: Jsx, { source, prefix }: Setting) {
  const { start, end } = spanOf(node);
  const first = node.children[0];
  if (!first) return { start, end, closing: '' };
  const opening = blanked(source.slice(start, spanOf(first).start), prefix);
  const closing = source.slice(source.lastIndexOf('</', end - 1), end);
  return { start, end: start + opening.lastIndexOf('>') + 1, closing };
}
