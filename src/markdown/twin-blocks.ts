import type { Root } from 'mdast';
import { alertKind } from '#entries/alert.ts';
import { walk } from '#entries/nodes.ts';
import { plain } from '#markdown/twin-text.ts';

/** A block between colons. */
interface Block {
  /** Lines of the source, from 0: that which opens it, and the one behind its last. */
  readonly first: number;
  readonly end: number;
  /** Where it stands on each of its lines. */
  readonly column: number;
  readonly opening: readonly string[];
  readonly isClosed: boolean;
}

/**
 * A text in which every block between `:::note` and `:::` is an alert as GitHub writes it, which other
 * programs show as a quotation.
 *
 * @param tree of the source
 */
export function withoutBlocks(source: string, tree: Root): string {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  walk(tree, (node) => {
    const kind = node.type === 'containerDirective' && alertKind(node.name);
    if (node.type !== 'containerDirective' || !kind || !node.position) return;
    const { start, end } = node.position;
    const opening = lines[start.line - 1]?.slice(start.column - 1) ?? '';
    const title = /^:+[\w-]+\[(.*)\]/.exec(opening)?.[1] ?? plain(node.attributes?.['title'] ?? '');
    blocks.push({
      first: start.line - 1,
      end: end.line,
      column: start.column - 1,
      opening: [`[!${kind.toUpperCase()}]`, ...(title ? [`**${title}**`, ''] : [])],
      isClosed: /^[\s>]*:{3,}\s*$/.test(lines[end.line - 1] ?? ''),
    });
  });
  // From the end to the beginning, only what a block holds has moved before it.
  const grown: { first: number; by: number }[] = [];
  for (const block of blocks.toReversed()) {
    const inside = grown.filter(({ first }) => first < block.end).map(({ by }) => by);
    const end = inside.reduce((sum, by) => sum + by, block.end);
    const count = lines.length;
    quote(lines, { ...block, end });
    grown.push({ first: block.first, by: lines.length - count });
  }
  return lines.join('\n');
}

function quote(lines: string[], { first, end, column, opening, isClosed }: Block): void {
  const last = isClosed ? end - 1 : end;
  const before = lines[first]?.slice(0, column) ?? '';
  // What opens a list's item is there once.
  const further = before.replace(/[^\s>]/g, ' ');
  const inner = lines.slice(first + 1, last).map((line) => {
    const rest = line.slice(column);
    return `${rest === '' ? further : line.slice(0, column)}>${rest && ` ${rest}`}`;
  });
  const said = opening.map(
    (line, index) => `${index === 0 ? before : further}>${line && ` ${line}`}`,
  );
  // Without a line between them, what follows would belong to the quotation.
  const isFollowed = /[^\s>]/.test(lines[end] ?? '');
  const closing = isClosed && isFollowed ? [further.trimEnd()] : [];
  lines.splice(first, end - first, ...said, ...inner, ...closing);
}
