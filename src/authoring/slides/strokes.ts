import { palette } from '#authoring/figures/palette.ts';
import { heightOfWords, setWords } from '#authoring/slides/words.ts';

/** From one point to another: x and y, x and y. */
export type Segment = readonly [number, number, number, number];

export function line(
  pdf: PDFKit.PDFDocument,
  [x1, y1, x2, y2]: Segment,
  colour: string,
  weight = 1.5,
): void {
  pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(weight).stroke(colour);
}

/** A line with a head at its end. */
export function arrow(
  pdf: PDFKit.PDFDocument,
  [x1, y1, x2, y2]: Segment,
  colour: string,
  weight = 2,
): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [((x2 - x1) / length) * 8, ((y2 - y1) / length) * 8];
  line(pdf, [x1, y1, x2 - dx, y2 - dy], colour, weight);
  const [left, right] = [
    [x2 - dx - dy * 0.55, y2 - dy + dx * 0.55],
    [x2 - dx + dy * 0.55, y2 - dy - dx * 0.55],
  ];
  pdf.polygon([x2, y2], left ?? [], right ?? []).fill(colour);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Of the words in its middle. */
  readonly colour?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A filled rectangle with words in its middle. */
export function box(pdf: PDFKit.PDFDocument, text: string, given: Box): void {
  const { x, y, width, height, fill, colour = palette.ink, size = 15, bold = false } = given;
  pdf.rect(x, y, width, height).fill(fill);
  const words = {
    x: x + 8,
    y,
    width: width - 16,
    size,
    colour,
    bold,
    align: 'centre',
    leading: 1.2,
  } as const;
  const tall = heightOfWords(pdf, text, words);
  // Letters hang from a line's top, so that their middle is a little above the line's.
  setWords(pdf, text, { ...words, y: y + (height - tall) / 2 + size * 0.1 });
}
