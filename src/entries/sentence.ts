import type { Nodes } from 'mdast';
import { isBeside, textOf } from '#entries/nodes.ts';
import { lastUpTo } from '#entries/ordered.ts';

/** The longest sentence that is told whole, in characters. */
const longest = 240;
/** Characters to either side of a link that are looked at: enough for the longest sentence. */
const reach = 2 * longest;
/** English rules part other languages well enough: what follows is shown to readers, not counted. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence in which a link begins, as plain text; '' where the words do not hold the link. */
export type Sentences = (link: Nodes) => string;

/** The sentences of a block. It is read once however many links are asked for. */
export function sentencesOf(block: Nodes): Sentences {
  let words: Words | undefined;
  return (link) => {
    words ??= wordsOf(block);
    const at = words.links.get(keyOf(link));
    if (at === undefined) return '';
    const index = lastUpTo(words.starts, at);
    const { [index]: start = 0, [index + 1]: end = words.text.length } = words.starts;
    const from = Math.max(start, at - reach);
    const before = words.text.slice(from, at);
    const sentence = words.text.slice(from, Math.min(end, at + reach));
    return shortened(oneLine(sentence), oneLine(before).length);
  };
}

interface Words {
  readonly text: string;
  /** Where its sentences begin. */
  readonly starts: readonly number[];
  /** Where each link begins that has words. */
  readonly links: ReadonlyMap<string, number>;
}

function wordsOf(block: Nodes): Words {
  const links = new Map<string, number>();
  let text = '';
  const visit = (node: Nodes): void => {
    if (isBeside(node)) return;
    if (!('children' in node)) {
      // The end of a line would end a sentence.
      text += textOf(node).replace(/\s/g, ' ');
      return;
    }
    const { length } = text;
    node.children.forEach(visit);
    if (/^link/.test(node.type) && text.length > length) links.set(keyOf(node), length);
  };
  if ('children' in block) block.children.forEach(visit);
  return { text, starts: Array.from(sentences.segment(text), ({ index }) => index), links };
}

/** A parser may make a node anew each time it is asked for. */
const keyOf = ({ type, position }: Nodes): string =>
  `${type} ${position?.start.line}:${position?.start.column}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @param at where in the text the link begins: that part is kept */
function shortened(text: string, at: number): string {
  if (text.length <= longest) return text;
  const from = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const start = from > 0 ? text.indexOf(' ', from) + 1 : 0;
  const end = start + longest < text.length ? text.lastIndexOf(' ', start + longest) : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
