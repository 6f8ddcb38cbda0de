/** How words are set: a column of lines, each on a baseline `leading` below the one before. */
export interface Setting {
  readonly x: number;
  /** Of the first line's top; its letters reach down to about `size` below it. */
  readonly y: number;
  readonly width: number;
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  /** As a multiple of the size. */
  readonly leading?: number;
}

interface Run {
  readonly text: string;
  readonly font: string;
}

const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', code: 'Courier-Bold' };
/** Courier looks larger than Helvetica of the same size. */
const codeSize = 0.95;
/** Where the baseline lies below a line's top, as a share of the size. */
const ascent = 0.76;

/**
 * Sets a paragraph in which `**words**` are bold and `` `words` `` are code, and returns where it
 * ends: the top of the line that would come next.
 */
export function setWords(pdf: PDFKit.PDFDocument, text: string, setting: Setting): number {
  const { x, y, width, size, colour, align = 'left', leading = 1.32 } = setting;
  const lines = linesOf(pdf, text, setting);
  for (const [at, line] of lines.entries()) {
    const spare = width - widthOf(pdf, line, size);
    let left = x + (align === 'left' ? 0 : align === 'right' ? spare : spare / 2);
    for (const run of line) {
      const baseline = y + at * size * leading + size * ascent;
      choose(pdf, run, size)
        .fillColor(colour)
        .text(run.text, round(left), round(baseline), { lineBreak: false, baseline: 'alphabetic' });
      left += widthOf(pdf, [run], size);
    }
  }
  return y + lines.length * size * leading;
}

/** The height that a paragraph takes. */
export const heightOfWords = (pdf: PDFKit.PDFDocument, text: string, setting: Setting): number =>
  linesOf(pdf, text, setting).length * setting.size * (setting.leading ?? 1.32);

/** Breaks between words only; what is glued to code, such as a comma, stays with it. */
function linesOf(pdf: PDFKit.PDFDocument, text: string, setting: Setting): Run[][] {
  const { width, size, bold = false } = setting;
  const lines: Run[][] = [[]];
  for (const word of wordsOf(runsOf(text, bold))) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf(pdf, trimmed([...line, ...word]), size) > width)
      lines.push([...word]);
    else line.push(...word);
  }
  return lines.map((line) => trimmed(joined(line)));
}

function runsOf(text: string, bold: boolean): Run[] {
  const plain = bold ? fonts.bold : fonts.plain;
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('`')) return { text: part.slice(1, -1), font: fonts.code };
      if (part.startsWith('**')) return { text: part.slice(2, -2), font: fonts.bold };
      return { text: part, font: plain };
    });
}

function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, font } of runs) {
    for (const part of text.split(/(?<= )/)) {
      if (open) words.at(-1)?.push({ text: part, font });
      else words.push([{ text: part, font }]);
      open = !part.endsWith(' ');
    }
  }
  return words;
}

/** Neighbours in one font as one. */
function joined(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.font === run.font) runs.splice(-1, 1, { ...run, text: last.text + run.text });
    else runs.push(run);
  }
  return runs;
}

/** A line without the space at its end. */
const trimmed = (line: readonly Run[]): Run[] =>
  line.map((run, at) => (at === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));

const widthOf = (pdf: PDFKit.PDFDocument, line: readonly Run[], size: number) =>
  joined(line).reduce((sum, run) => sum + choose(pdf, run, size).widthOfString(run.text), 0);

const choose = (pdf: PDFKit.PDFDocument, { font }: Run, size: number) =>
  pdf.font(font).fontSize(font === fonts.code ? size * codeSize : size);

const round = (points: number) => Math.round(points * 10) / 10;
