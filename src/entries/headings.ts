import Slugger, { slug } from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { idsTaken } from '#entries/ids-taken.ts';
import { ownId, textOf } from '#entries/nodes.ts';

/** A heading of an entry's text as the page shows it. */
export interface Heading {
  /** 2 to 6: the page's title is the only first-level heading. */
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly id: string;
  readonly text: string;
}

/**
 * The headings of a body in order, with unique ids and levels without a gap: an entry that begins at
 * the third level, as many do whose theme set a large second one, still gets a whole outline.
 *
 * @param body what the tree was made from
 */
export function headingsOf(tree: Root, body: string): Heading[] {
  const slugger = new Slugger();
  const nodes = [...headingNodes(tree)];
  const depths = outlineDepths(nodes.map(({ depth }) => depth));
  const own = nodes.map(ownId);
  // An id that the author gave is taken before any is made.
  const taken = idsTaken(tree, body);
  for (const id of [...own, ...taken.ids]) if (id !== undefined) slugger.occurrences[id] = 0;
  const made = (words: string): string => {
    const id = slugger.slug(words);
    return taken.isMade(id) ? made(words) : id;
  };
  return nodes.map((node, index) => {
    const text = textOf(node).trim();
    const id = own[index] ?? made(slug(text) === '' ? 'section' : text);
    return { depth: depths[index] ?? 2, id, text };
  });
}

/** Text is left alone: reading a node of the native tree costs, and most of a body is text. */
const textual = new Set<string>([
  'paragraph',
  'table',
  'code',
  'html',
  'definition',
  'mdxJsxTextElement',
]);

function* headingNodes(node: Nodes): Generator<HeadingNode> {
  if (node.type === 'heading') yield node;
  else if ('children' in node && !textual.has(node.type)) {
    for (const child of node.children) yield* headingNodes(child);
  }
}

/** Levels as written, moved so that the highest is 2 and each is at most one below its parent. */
export function outlineDepths(written: readonly number[]): Heading['depth'][] {
  const parents: number[] = [];
  return written.map((depth) => {
    while (parents.length > 0 && (parents.at(-1) ?? 0) >= depth) parents.pop();
    parents.push(depth);
    return Math.min(parents.length + 1, 6) as Heading['depth'];
  });
}
