import { graphemesOf, piecesOf } from '#previews/breaks.ts';

/** How wide a text is, in ems. */
export type Measure = (text: string) => number;

/** The room a text has. */
export interface Room {
  /** In pixels, like all that follows but the leading. */
  readonly width: number;
  readonly height: number;
  /** Sizes it may be set in, the largest first. */
  readonly sizes: readonly [number, ...number[]];
  /** From one line to the next, in ems. */
  readonly leading: number;
  /** The most lines, however small; without it the height decides. */
  readonly lines?: number;
}

export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Piece {
  readonly text: string;
  /** Without the space after it. */
  readonly width: number;
  readonly space: number;
}

/**
 * A text in lines of about one length, in the largest size in which it fits its room. What does not
 * fit in the smallest is cut and ends in an ellipsis; a word wider than the room is broken.
 *
 * @param lang BCP 47
 */
export function linesIn(text: string, room: Room, measure: Measure, lang = 'en'): SetText {
  const smallest = room.sizes.at(-1) ?? room.sizes[0];
  const pieces = measured(text, room.width / smallest, measure, lang);
  for (const size of room.sizes) {
    const lines = broken(pieces, room.width / size);
    if (lines && lines.length <= linesOf(room, size)) {
      return { size, lines: balanced(pieces, room.width / size, lines).map(textOf) };
    }
  }
  const width = room.width / smallest;
  const most = linesOf(room, smallest);
  const lines = (broken(pieces, width) ?? []).map(textOf);
  const kept = lines.slice(0, most - 1);
  return { size: smallest, lines: [...kept, cut(lines[kept.length] ?? '', width, measure)] };
}

/** Height of one line from the top of its letters to the end of their tails, in ems. */
export const lineHeight = 0.96;

/** As many lines as the room is high enough for; one always is. */
const linesOf = ({ height, leading, lines = Infinity }: Room, size: number) =>
  Math.max(1, Math.min(lines, 1 + Math.floor((height / size - lineHeight) / leading)));

function measured(text: string, widest: number, measure: Measure, lang: string): Piece[] {
  const pieceOf = (piece: string): Piece => {
    const word = piece.trimEnd();
    const width = measure(word);
    return { text: piece, width, space: word === piece ? 0 : measure(' ') };
  };
  return piecesOf(text, lang).flatMap((piece) => {
    const whole = pieceOf(piece);
    return whole.width <= widest ? [whole] : graphemesOf(piece, lang).map(pieceOf);
  });
}

/** Lines filled one after the other, or undefined where a piece is wider than a line. */
function broken(pieces: readonly Piece[], width: number): Piece[][] | undefined {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const piece of pieces) {
    if (piece.width > width) return undefined;
    if (line.length > 0 && used + piece.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(piece);
    used += piece.width + piece.space;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The narrowest lines that are no more in number. */
function balanced(pieces: readonly Piece[], width: number, lines: Piece[][]): Piece[][] {
  let [low, high, best] = [0, width, lines];
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    const tried = broken(pieces, middle);
    if (tried && tried.length <= lines.length) [high, best] = [middle, tried];
    else low = middle;
  }
  return best;
}

const textOf = (line: readonly Piece[]) =>
  line
    .map(({ text }) => text)
    .join('')
    .trimEnd();

const ellipsis = '…';

/** The beginning of a text, with an ellipsis, that is no wider than `width` ems. */
function cut(text: string, width: number, measure: Measure): string {
  const graphemes = graphemesOf(text);
  let [low, high] = [0, graphemes.length];
  const shortened = (count: number) =>
    graphemes
      .slice(0, count)
      .join('')
      .replace(/[\s\p{P}]+$/u, '') + ellipsis;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(shortened(middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return shortened(low);
}

/** A text on one line of a width in ems: whole, or cut. */
export const lineIn = (text: string, width: number, measure: Measure): string =>
  measure(text) <= width ? text : cut(text, width, measure);
