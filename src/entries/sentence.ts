import type { Nodes } from 'mdast';
import { textOf } from '#entries/headings.ts';

/** The longest sentence that is told whole, in characters. */
const longest = 240;
/** English rules part other languages well enough: what follows is shown to readers, not counted. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of a block in which a link begins, as plain text; '' where the block's words do not hold it. */
export function sentenceAround(block: Nodes, link: Nodes): string {
  if (!('children' in block)) return '';
  const before = textBefore(block, link);
  if (before === undefined) return '';
  // The end of a line would end a sentence.
  const text = block.children.map(textOf).join('').replace(/\s/g, ' ');
  const found = sentences.segment(text).containing(before.length);
  return found ? shortened(oneLine(found.segment), oneLine(before.slice(found.index)).length) : '';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a node up to another in it; undefined where it is not there. */
function textBefore(node: Nodes, end: Nodes): string | undefined {
  if (isSame(node, end)) return '';
  let text = '';
  for (const child of 'children' in node ? node.children : []) {
    const words = textOf(child);
    const before = words === '' ? undefined : textBefore(child, end);
    if (before !== undefined) return text + before;
    text += words;
  }
  return undefined;
}

/** A parser may make a node anew each time it is asked for. */
const isSame = (one: Nodes, other: Nodes): boolean =>
  one.type === other.type &&
  one.position !== undefined &&
  one.position.start.line === other.position?.start.line &&
  one.position.start.column === other.position.start.column;

/** @param at where in the text the link begins: that part is kept */
function shortened(text: string, at: number): string {
  if (text.length <= longest) return text;
  const from = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const start = from > 0 ? text.indexOf(' ', from) + 1 : 0;
  const end = start + longest < text.length ? text.lastIndexOf(' ', start + longest) : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
