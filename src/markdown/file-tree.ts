import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

/**
 * The lines of a `<FileTree>`: a name, and behind it what it is. A folder holds a list or ends in "/";
 * a name in bold stands out.
 */
export const fileTrees = defineHastPlugin({
  name: 'file trees',
  mdxJsxFlowElement: {
    filter: ['FileTree'],
    visit: (node) => ({ ...node, children: node.children.map(withLines) }) as never,
  },
});

type Child = ElementContent;

function withLines(node: Child): Child {
  if (node.type !== 'element') return node;
  if (node.tagName === 'ul') return { ...node, children: node.children.map(withLines) };
  return node.tagName === 'li' ? line(node) : node;
}

function line(item: Element): Element {
  const list = item.children.find((child) => child.type === 'element' && child.tagName === 'ul');
  const words = item.children
    .filter((child) => child !== list)
    // Where an empty line parts the items, each is a paragraph.
    .flatMap((child) =>
      child.type === 'element' && child.tagName === 'p' ? child.children : [child],
    );
  const [name, comment] = parted(words);
  const isFolder = list !== undefined || textOf(name).trimEnd().endsWith('/');
  return {
    ...item,
    properties: { ...item.properties, className: [isFolder ? 'folder' : 'file'] },
    children: [
      span('name', name),
      ...(textOf(comment).trim() === '' ? [] : [text(' '), span('comment', comment)]),
      ...(list ? [withLines(list)] : []),
    ],
  };
}

/** The name ends at the first space that is not in code. */
function parted(words: readonly Child[]): [Child[], Child[]] {
  for (const [index, node] of words.entries()) {
    if (node.type !== 'text') continue;
    const value = index === 0 ? node.value.trimStart() : node.value;
    const at = value.search(/\s/);
    if (at < 0) continue;
    return [
      [...words.slice(0, index), text(value.slice(0, at))],
      [text(value.slice(at).trimStart()), ...words.slice(index + 1)],
    ];
  }
  return [[...words], []];
}

const text = (value: string): Child => ({ type: 'text', value });

const textOf = (nodes: readonly Child[]): string =>
  nodes
    .map((node) => ('children' in node ? textOf(node.children) : 'value' in node ? node.value : ''))
    .join('');

const span = (name: string, children: readonly Child[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children: [...children],
});
