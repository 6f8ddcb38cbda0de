import type { Nodes } from 'mdast';
import { walk } from '#entries/nodes.ts';
import { standIns } from '#entries/stand-ins.ts';

type Sign = keyof typeof standIns;
const isSign = (text: string | undefined): text is Sign => text === '$' || text === ':';

/**
 * A text in which the signs are marked that only look like syntax: the dollars of prices and of
 * variables of a shell, the colon of a time of day. What the parser says decides, not a second parser:
 * it is asked again until it takes none of them for more than it is.
 *
 * @param parse throws what the parser says of syntax
 * @returns the marked text with its tree
 */
export function withLiteralSigns<Tree extends Nodes>(
  source: string,
  parse: (text: string) => Tree,
): { readonly text: string; readonly tree: Tree } {
  let text = source;
  for (;;) {
    const tree = parse(text);
    const mistaken = mistakenIn(tree, text);
    if (mistaken.length === 0) return { text, tree };
    text = withMarked(text, mistaken);
  }
}

/** A text in which the signs at these places are marked. */
export function withMarked(source: string, places: Iterable<number>): string {
  const marked = new Set(places);
  // In one pass: a cut at each sign would copy the text as often.
  return marked.size === 0
    ? source
    : source.replace(/[$:]/g, (sign, at: number) =>
        isSign(sign) && marked.has(at) ? standIns[sign] : sign,
      );
}

/** Where signs are marked in a text. */
export const markedIn = (text: string): number[] =>
  [...text.matchAll(marks)].map(({ index }) => index);

const marks = new RegExp(`[${Object.values(standIns).join('')}]`, 'g');

/** Where the signs stand that the parser took for the beginning of a formula or of a directive. */
function mistakenIn(tree: Nodes, text: string): number[] {
  const found: number[] = [];
  walk(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    // Of the directives, only a block with an end of its own is never an ordinary text.
    const isMistaken =
      node.type === 'textDirective' ||
      node.type === 'leafDirective' ||
      // It ends a paragraph even where it is no directive.
      (node.type === 'paragraph' && /^::(?!:)/.test(text.slice(start, start + 3))) ||
      (node.type === 'inlineMath' && !isFormula(text, start, end));
    if (isMistaken && isSign(text[start])) found.push(start);
  });
  return found;
}

const wordSign = /[\p{L}\p{N}]/u;
/** Two words in a row are prose, unless a command of TeX says that they are words. */
const prose = /(?<![\\\p{L}])\p{L}{2,}\s+\p{L}{2,}/u;
const textCommand = /\\(?:text\w*|mathrm|mbox|operatorname\*?)\s*\{[^}]*\}/g;

/**
 * Whether the text between dollars is a formula and no price: nothing but the formula touches them
 * inside, no letter and no digit outside, and it holds no prose. With two dollars it always is.
 */
function isFormula(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const dollars = /^\$*/.exec(written)?.[0].length ?? 0;
  const tex = written.slice(dollars, -dollars);
  if (tex.trim() === '') return false;
  if (dollars > 1) return true;
  const isTouched = wordSign.test(text[start - 1] ?? '') || wordSign.test(text[end] ?? '');
  return !isTouched && tex.trim() === tex && !prose.test(tex.replace(textCommand, ''));
}
