/** `<picture>` in a body as the `<img>` in it: the site makes the formats and widths of a picture itself. */
import type { Nodes, Root } from 'mdast';
import type { Edit } from '#authoring/rename/edits.ts';

export interface PlainPictures {
  readonly edits: readonly Edit[];
  /** What is said of a picture that has another for dark surroundings, with its offset. */
  readonly notes: readonly { readonly at: number; readonly text: string }[];
}

/** @param body the text that the tree was made from */
export function plainPictures(body: string, tree: Root): PlainPictures {
  const edits: Edit[] = [];
  const notes: { at: number; text: string }[] = [];
  for (const { start, end } of htmlIn(tree)) {
    for (const { 0: tag, index } of body.slice(start, end).matchAll(tags)) {
      const at = start + index;
      if (/^<source\b/i.test(tag) && !isWithin(body, at)) continue;
      edits.push({ start: at, end: at + tag.length, text: '' });
      const dark = /scheme:\s*dark/.test(tag) && /\ssrcset\s*=\s*["']?([^"'\s,>]+)/i.exec(tag)?.[1];
      if (dark) {
        const text = `${dark} was shown in the dark: in .mdx, write <Figure src="…" dark="${dark}" alt="…" />`;
        notes.push({ at, text });
      }
    }
  }
  return { edits, notes };
}

const tags = /<\/?picture\b[^>]*>[ \t]*|<source\b[^>]*>[ \t]*/gi;

/** Whether a tag stands in a picture: films and sounds have sources too. */
const isWithin = (body: string, at: number): boolean => {
  const before = body.slice(0, at).toLowerCase();
  return before.lastIndexOf('<picture') > before.lastIndexOf('</picture');
};

function* htmlIn(node: Nodes): Generator<{ start: number; end: number }> {
  if (node.type === 'html') {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    yield { start, end };
  }
  if ('children' in node) for (const child of node.children) yield* htmlIn(child);
}
