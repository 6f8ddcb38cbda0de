import type { Element, ElementContent, Nodes, Root } from 'hast';
import { words } from '#words/words.ts';

/**
 * The elements that only this site's pages have, as HTML that every reader shows: side notes become
 * footnotes, tabs become sections, and what opens when it is activated stands in the text.
 */
export function plainElements(tree: Root): Root {
  const state: State = { notes: [], level: 1 };
  const children = tree.children.flatMap((node) => plain(node, state)) as ElementContent[];
  return { ...tree, children: withNotes(children, state.notes) };
}

/** What has been met on the way through the text. */
interface State {
  readonly notes: Element[];
  /** Of the last heading. */
  level: number;
}

/** Far beyond what any text holds; what is deeper stays as it is. */
const deepest = 500;

function plain(node: Nodes, state: State, depth = 0): Nodes[] {
  if (node.type !== 'element' || depth > deepest) return [node];
  const { tagName, properties } = node;
  const names = [properties['className'] ?? []].flat();
  const note = tagName === 'span' && names.includes('note') && reference(node, state);
  if (note) return [note];
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) state.level = Number(level);
  const inside = (child: Nodes) => plain(child, state, depth + 1) as ElementContent[];
  if (tagName === 'tab-set') return partsOf(node).flatMap((part) => section(part, state, inside));
  const children = node.children.flatMap(inside);
  if (tagName === 'span' && names.includes('gloss')) return gloss(children);
  // Only styles need them.
  if (tagName === 'div' && /^(?:code|formula)$/.test(String(names[0]))) return children;
  if (tagName === 'p' && names.includes('title'))
    return [{ ...node, children: [strong(children)] }];
  if (tagName === 'figcaption') return [{ ...node, children: paragraph(children) }];
  if (tagName === 'table') return titled(node, children);
  return [{ ...node, children }];
}

/** A caption on lines of its own: a reader that knows no figures shows it behind its picture. */
const paragraph = (children: ElementContent[]): ElementContent[] =>
  children.some((child) => child.type === 'element' && blocks.test(child.tagName))
    ? children
    : [element('p', {}, children)];

const blocks = /^(?:p|div|ul|ol|dl|pre|table|blockquote|figure|h[1-6])$/;

/** A table below its caption: a reader that knows no captions shows them in the first cell. */
function titled(table: Element, children: ElementContent[]): Element[] {
  const caption = children.find(isTag('caption'));
  if (caption?.type !== 'element') return [{ ...table, children }];
  const rest = children.filter((child) => child !== caption);
  return [element('p', {}, [strong(caption.children)]), { ...table, children: rest }];
}

const partsOf = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

const isTag = (tagName: string) => (node: Nodes) =>
  node.type === 'element' && node.tagName === tagName;

/** A tab: a section with a heading one level below that it stands under. */
function section(
  tab: Element,
  state: State,
  inside: (child: Nodes) => ElementContent[],
): Element[] {
  const summary = partsOf(tab).find(isTag('summary'));
  const above = state.level;
  const heading = element(`h${Math.min(above + 1, 6)}`, {}, summary?.children ?? []);
  state.level = above + 1;
  const content = tab.children.filter((child) => child !== summary).flatMap(inside);
  state.level = above;
  return [element('section', {}, [heading, ...content])];
}

/** A word that says what it means: the word, and its meaning in brackets. */
function gloss(children: readonly ElementContent[]): ElementContent[] {
  const [button, meaning] = children.filter((child) => child.type === 'element');
  if (!button || !meaning) return [...children];
  return [...button.children, text(' ('), ...meaning.children, text(')')];
}

/** The mark of a side note; the note itself is kept for the end. */
function reference(node: Element, state: State): Element | undefined {
  const parts = partsOf(node);
  const number = parts.find(isTag('sup'))?.children ?? [];
  const note = parts.find(isTag('small'));
  if (!note) return undefined;
  const { id } = note.properties;
  const back = String(node.properties['id']);
  const inside = (child: Nodes) => plain(child, state) as ElementContent[];
  const words = note.children.flatMap(inside);
  const way = element('a', { href: `#${back}` }, [text('↩')]);
  const value = number.map((child) => ('value' in child ? child.value : '')).join('');
  state.notes.push(element('li', { id, value }, [element('p', {}, [...words, text(' '), way])]));
  return element('sup', {}, [element('a', { href: `#${String(id)}`, id: back }, number)]);
}

/** A text with its side notes among its footnotes, by number. */
function withNotes(
  children: readonly ElementContent[],
  notes: readonly Element[],
): ElementContent[] {
  if (notes.length === 0) return [...children];
  const isNotes = (node: ElementContent) =>
    node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
  const own = children.find(isNotes);
  if (own?.type !== 'element') {
    const heading = element('h2', {}, [text(words.feeds.notes)]);
    return [...children, element('section', {}, [heading, element('ol', {}, notes)])];
  }
  const merged = own.children.map((child) => {
    if (child.type !== 'element' || child.tagName !== 'ol') return child;
    const numbered = [...partsOf(child), ...notes];
    return { ...child, children: numbered.toSorted((a, b) => numberOf(a) - numberOf(b)) };
  });
  return children.map((child) => (child === own ? { ...own, children: merged } : child));
}

const numberOf = ({ properties }: Element) => Number(properties['value']);

const text = (value: string): ElementContent => ({ type: 'text', value });

const strong = (children: readonly ElementContent[]) => element('strong', {}, children);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });
