/** What kind of text stands where in a Markdown body. */
import type { Nodes, Root } from 'mdast';
import { treeOf } from '#entries/syntax.ts';

/** Where a piece of a body stands: what is written there means something else in each. */
export type TextPlace = 'text' | 'code' | 'tag' | 'comment' | 'html';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly kind: 'code' | 'html';
}

/** Tells of an offset in a body what kind of text stands there. */
export function textPlaces(body: string): (offset: number) => TextPlace {
  const ranges = [...rangesOf(treeOf('body.md', body))].toSorted((a, b) => a.start - b.start);
  return (offset) => {
    const found = rangeAt(ranges, offset);
    if (!found) return 'text';
    if (found.kind === 'code') return 'code';
    const before = body.slice(found.start, offset);
    if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return 'comment';
    return isInTag(before) ? 'tag' : 'html';
  };
}

const literal = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

function* rangesOf(node: Nodes | Root): Generator<Range> {
  const kind = literal.has(node.type) ? 'code' : node.type === 'html' ? 'html' : undefined;
  const { position } = node;
  if (kind && position?.start.offset !== undefined && position.end.offset !== undefined)
    yield { start: position.start.offset, end: position.end.offset, kind };
  if ('children' in node) for (const child of node.children) yield* rangesOf(child);
}

/** The range that holds an offset, by halves: a body may have thousands. */
function rangeAt(ranges: readonly Range[], offset: number): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low - 1];
  return found && offset < found.end ? found : undefined;
}

/** Whether a tag is open at the end of some HTML; a sign within its quotes closes none. */
function isInTag(html: string): boolean {
  const rest = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<\/?[a-z][^\s<>"']*(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi, '');
  return /<\/?[a-z][^<>]*(?:"[^"]*|'[^']*)?$/i.test(rest);
}
