/** The images that an author put into a component. */
import type { Image, Nodes } from 'mdast';

/** Between images: what leaves no mark. */
const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** The images that blocks hold, in order; undefined where they hold anything else. */
export function picturesIn(blocks: readonly Nodes[]): Image[] | undefined {
  const found: Image[] = [];
  for (const block of blocks) {
    if (block.type === 'image') found.push(block);
    else if (block.type === 'paragraph') {
      const inside = picturesIn(block.children);
      if (!inside) return undefined;
      found.push(...inside);
    } else if (!isBlank(block)) return undefined;
  }
  return found;
}
