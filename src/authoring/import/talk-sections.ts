/** The parts of a talk's text that hold facts: a label, then a list, a frame or a line of links. */
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { framesOf, linkOf } from '#authoring/import/talk-links.ts';
import { type TalkLabel, talkLabel } from '#authoring/import/talk-labels.ts';
import { textOf } from '#entries/nodes.ts';
import { treeOf } from '#entries/syntax.ts';

/** One fact as it stands in a text. Offsets are those of the text. */
export interface TalkItem {
  readonly label: TalkLabel;
  readonly start: number;
  readonly end: number;
  /** The words of the link, or those of an item without one. */
  readonly text: string;
  /** Of the link or the frame. */
  readonly url?: string;
  /** What follows the link. */
  readonly remark: string;
  readonly nested: readonly TalkItem[];
  /** Whether its address is that of a frame, which is no link. */
  readonly isFrame: boolean;
  /** Whether there is more in it than text, one link and nested items. */
  readonly isOdd: boolean;
}

/** A part of a text that holds facts of one kind. */
export interface TalkSection {
  readonly start: number;
  /** With its label and the empty lines behind it. */
  readonly end: number;
  readonly items: readonly TalkItem[];
}

const span = ({ position }: Nodes): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** @param body Markdown without shortcodes */
export function talkSections(body: string): TalkSection[] {
  const blocks = treeOf('body.md', body).children;
  const sections: TalkSection[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const label = labelOf(block);
    const first = label ? index + 1 : index;
    let next = first;
    const items: TalkItem[] = [];
    for (let part = blocks[next]; part; part = blocks[++next]) {
      const found = itemsIn(part, label);
      if (!found) break;
      items.push(...found);
      // Without a label of its own, each block is a section.
      if (!label) {
        next += 1;
        break;
      }
    }
    if (items.length === 0) continue;
    const { start } = span(block);
    const { end } = span(blocks[next - 1] ?? block);
    sections.push({ start, end: end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0), items });
    index = next - 1;
  }
  return sections;
}

/** A heading, or a paragraph that is bold or ends in a colon, whose words are a label. */
function labelOf(block: RootContent): TalkLabel | undefined {
  if (block.type === 'heading') return talkLabel(textOf(block));
  if (block.type !== 'paragraph') return undefined;
  const [first, second, third] = block.children;
  const isBold =
    first?.type === 'strong' &&
    !third &&
    (!second || (second.type === 'text' && /^\s*:?\s*$/.test(second.value)));
  const text = textOf(block);
  const isNamed = first?.type === 'text' && !second && /:\s*$/.test(text);
  return isBold || isNamed ? talkLabel(text) : undefined;
}

/** The facts of a block, or undefined where it is anything else. */
function itemsIn(block: RootContent, label: TalkLabel | undefined): TalkItem[] | undefined {
  switch (block.type) {
    case 'list': {
      const items = block.children.flatMap((item) => itemOf(item, label) ?? []);
      return items.length === block.children.length ? items : undefined;
    }
    case 'html': {
      const frame = framesOf(block.value);
      return frame && label && frame.length > 0
        ? frame.map((each) => ({
            ...span(block),
            ...each,
            label,
            remark: '',
            nested: [],
            isFrame: true,
            isOdd: frame.length > 1,
          }))
        : undefined;
    }
    case 'paragraph':
      return linesOf(block.children, span(block), label);
    default:
      return undefined;
  }
}

/** An item of a list: what it begins with, and the items below it. */
function itemOf(item: ListItem, label: TalkLabel | undefined): TalkItem | undefined {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return undefined;
  const own = linkOf(head.children);
  const kind = label ?? (own.remark === '' && own.url ? talkLabel(own.text) : undefined);
  if (!kind) return undefined;
  const nested = rest.flatMap((block): (TalkItem | undefined)[] =>
    block.type === 'list'
      ? block.children.map((inner) => itemOf(inner, 'resources'))
      : block.type === 'html'
        ? (itemsIn(block, 'recording') ?? [undefined])
        : [undefined],
  );
  return {
    ...span(item),
    ...own,
    isFrame: false,
    label: kind,
    nested: nested.filter((each) => each !== undefined),
    isOdd: own.isOdd || nested.includes(undefined),
  };
}

/** `Slides: [a](b)`, a line of links that are labels, or a link alone below a label. */
function linesOf(
  children: readonly PhrasingContent[],
  place: { start: number; end: number },
  label: TalkLabel | undefined,
): TalkItem[] | undefined {
  const links = children.filter(({ type }) => type === 'link');
  const shared = { nested: [], isFrame: false, ...place };
  const [first] = children;
  const lead =
    first && first.type !== 'link' ? /^(.*?):?\s*$/s.exec(textOf(first))?.[1] : undefined;
  const own = lead === undefined ? undefined : talkLabel(lead);
  const isLed =
    own !== undefined && (first?.type === 'strong' || /:\s*$/.test(first ? textOf(first) : ''));
  if (isLed && links.length === 1) {
    const after = children
      .slice(1)
      .map((child) =>
        child.type === 'text' ? { ...child, value: child.value.replace(/^\s*:\s*/, '') } : child,
      );
    const found = linkOf(
      after.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
    );
    return found.url ? [{ ...shared, ...found, label: own }] : undefined;
  }
  const between = children
    .filter(({ type }) => type !== 'link')
    .map((child) => textOf(child))
    .join('');
  if (links.length === 0 || /[\p{L}\p{N}]/u.test(between)) return undefined;
  const items = links.flatMap((link): TalkItem[] => {
    const found = linkOf([link]);
    const kind = talkLabel(found.text) ?? label;
    return kind ? [{ ...shared, ...found, label: kind }] : [];
  });
  return items.length === links.length ? items : undefined;
}
