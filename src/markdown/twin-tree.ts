import type { Root } from 'mdast';
import {
  addressInDefinition,
  addressInLink,
  type Addresses,
  destination,
} from '#markdown/twin-addresses.ts';
import { blockRemoval, type Edit, edited, lineBefore, removal } from '#markdown/twin-edits.ts';
import { expressionWords } from '#markdown/twin-expressions.ts';
import { htmlTwin, unreadParts } from '#markdown/twin-html.ts';
import {
  childrenOf,
  endOf,
  holdsWords,
  indentation,
  isMarkdown,
  isPlain,
  isWord,
  type Node,
  partsOf,
  type Place,
  placeOf,
  spanOf,
  tagsOf,
} from '#markdown/twin-nodes.ts';
import {
  frameWords,
  isComponent,
  isUnread,
  type Jsx,
  tagTwin,
  wordsBlock,
  wordsLine,
  wordsOf,
} from '#markdown/twin-tags.ts';
import { blanked, continuation, paragraph, prefixed, unprefixed } from '#markdown/twin-text.ts';

/** The source of a tree in which what only the site understands is said in plain Markdown. */
export function treeTwin(source: string, tree: Root, isMdx: boolean, addresses: Addresses): string {
  const place = placeOf(source, tree, isMdx, addresses);
  const text = edited(source, editsOf(tree, place), 0, source.length);
  const notes = place.notes.map((note, index) => `[^${noteName(index)}]: ${note}`);
  return [text.trimEnd(), ...notes].join('\n\n');
}

const noteName = (index: number) => `sidenote-${index + 1}`;

const editsIn = (nodes: readonly Node[], place: Place): Edit[] =>
  nodes.flatMap((node) => editsOf(node, place));

function wordEdits(words: readonly Node[], outer: Place): Edit[] {
  if (!words[0]) return [];
  const place = { ...outer, first: spanOf(words[0]).start };
  const { read, unread } = unreadParts(words);
  const removed = (from: Node, to: Node) =>
    removal(place.source, spanOf(from).start, spanOf(to).end, place.first);
  return [...editsIn(read, place), ...unread.map((ends) => removed(...ends))];
}

function editsOf(node: Node, place: Place): Edit[] {
  const { source, addresses, pictures, prefix, first } = place;
  const { start, end } = spanOf(node);
  const replaced = (text: string, last = end): Edit =>
    text === '' ? removal(source, start, last, first ?? start) : { start, end: last, text };
  const moved = (address: string, url: string, find = addressInLink, from = start): Edit[] => {
    const found = address !== url && find(blanked(source.slice(from, end), prefix));
    if (!found) return [];
    return [{ start: from + found.start, end: from + found.end, text: destination(address) }];
  };
  switch (node.type) {
    case 'text':
    case 'code':
    case 'inlineCode':
      return [];
    case 'image':
      return moved(addresses.image(node.url), node.url);
    case 'link': {
      const last = node.children.at(-1);
      const from = last ? spanOf(last).end : start;
      const inside = wordEdits(node.children, place);
      return [...inside, ...moved(addresses.link(node.url), node.url, addressInLink, from)];
    }
    case 'definition': {
      const { image, link } = addresses;
      const address = (pictures.has(node.identifier) ? image : link)(node.url);
      return moved(address, node.url, addressInDefinition);
    }
    case 'html': {
      const html = node.value.trimEnd();
      const text = htmlTwin(html, addresses);
      if (text === html) return [];
      const last = endOf(node, source);
      if (text.trim() === '' && first === undefined) return [blockRemoval(source, start, last)];
      return [replaced(prefixed(text, prefix), last)];
    }
    case 'mdxTextExpression':
      return [replaced(expressionWords(node.value, place.declarations))];
    case 'mdxJsxTextElement':
      if (isUnread(node)) return [replaced('')];
      if (node.name === 'iframe') return [replaced(frameWords(node, addresses))];
      return isComponent(node) ? componentEdits(node, place, replaced) : elementEdits(node, place);
    case 'mdxJsxFlowElement':
      return elementEdits(node, place);
    default:
      return containerEdits(node, place);
  }
}

/** Of a node that holds others; where only MDX reads its blocks as they stand, they are set anew. */
function containerEdits(node: Node, outer: Place): Edit[] {
  const children = childrenOf(node);
  const first = children[0];
  if (!first) return [];
  if (holdsWords(node)) return wordEdits(children, outer);
  const { source } = outer;
  const start = node.type === 'root' ? 0 : spanOf(first).start;
  const prefix = continuation(lineBefore(source, start));
  const place = { ...outer, prefix };
  const isOnlyMdx = (child: Node, index: number) => !isMarkdown(child, children[index + 1], place);
  if (!outer.isMdx || !children.some(isOnlyMdx)) return editsIn(children, place);
  const end = endOf(children.at(-1) ?? first, source);
  return [{ start, end, text: prefixed(blocksOf(children, place), prefix) }];
}

/** Blocks one below the other, without what stands before them in their container. */
function blocksOf(children: readonly Node[], place: Place): string {
  if (children.every(isWord)) return wordsIn(children, place);
  let text = '';
  let before: Node | undefined;
  let isGap = false;
  for (const node of children) {
    const block = blockOf(node, place);
    if (block === '') isGap = true;
    else {
      if (before) text += isGap ? '\n\n' : partsOf(before, node, place.source).text;
      text += block;
      before = node;
      isGap = false;
    }
  }
  return text;
}

/** Words that a tag holds without a paragraph. */
function wordsIn(children: readonly Node[], place: Place): string {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return '';
  const edits = wordEdits(children, place);
  const text = edited(place.source, edits, spanOf(first).start, spanOf(last).end);
  return unprefixed(text.trim(), place.prefix, text.length);
}

function blockOf(node: Node, place: Place): string {
  const { source, prefix } = place;
  if (node.type === 'mdxjsEsm') return '';
  if (node.type === 'mdxFlowExpression')
    return paragraph(expressionWords(node.value, place.declarations));
  if (node.type === 'mdxJsxFlowElement' && !isPlain(node, source)) return tagBlock(node, place);
  const { start } = spanOf(node);
  const text = edited(source, editsOf(node, place), start, endOf(node, source));
  return unprefixed(text, prefix, indentation(node, place));
}

function tagBlock(node: Jsx, place: Place): string {
  const { source, addresses, prefix } = place;
  if (isUnread(node)) return '';
  if (node.name === 'iframe') return frameWords(node, addresses);
  const content = blocksOf(node.children, place);
  if (isComponent(node)) return wordsBlock(wordsOf(node, addresses), content);
  const { start, end, closing } = tagsOf(node, place);
  const tag = tagTwin(node, unprefixed(source.slice(start, end), prefix), false, addresses);
  return [tag, content, closing].filter(Boolean).join('\n\n');
}

function elementEdits(node: Jsx, place: Place): Edit[] {
  const { start, end } = tagsOf(node, place);
  const written = place.source.slice(start, end);
  const text = tagTwin(node, written, node.children.length === 0, place.addresses);
  const inside = wordEdits(node.children, place);
  return text === written ? inside : [{ start, end, text }, ...inside];
}

/** A component among words: its content, and its own words around it. */
function componentEdits(node: Jsx, place: Place, replaced: (text: string) => Edit): Edit[] {
  const words = wordsOf(node, place.addresses);
  if (node.name === 'Sidenote') {
    const content = wordsIn(node.children, place).replace(/\s*\n\s*/g, ' ');
    const count = place.notes.push([words.label, content].filter(Boolean).join(' '));
    return [replaced(`[^${noteName(count - 1)}]`)];
  }
  if (node.children.length === 0) return [replaced(wordsLine(words))];
  const { picture, label } = words;
  const { start, end, closing } = tagsOf(node, place);
  const last = spanOf(node).end;
  return [
    { start, end, text: picture ? `${picture} ` : '' },
    ...wordEdits(node.children, place),
    { start: last - closing.length, end: last, text: label ? ` (${label})` : '' },
  ];
}
