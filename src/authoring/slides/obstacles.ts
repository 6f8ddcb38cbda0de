import { palette } from '#authoring/figures/palette.ts';
import { body, element, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { arrow } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

type Pdf = PDFKit.PDFDocument;

const obstacles = [
  {
    name: 'No load time',
    text: 'The compiler emits machine code. When the program starts, there are no classes to transform and no module loader to wrap.',
    draw: machineCode,
  },
  {
    name: 'Own calling convention',
    text: 'Since Go 1.17 arguments travel in registers, in an order that is free to change between releases.',
    draw: registers,
  },
  {
    name: 'Stacks that move',
    text: 'A stack that grows is copied elsewhere. The runtime corrects the pointers it knows of; a return probe’s is not among them.',
    draw: movingStack,
  },
];

/** Three decisions of Go that stand in an observer's way, each under a small picture. */
export function threeObstacles(page: Page, top: number): void {
  const { pdf } = page;
  const [width, gap, height] = [260, 24, 276];
  for (const [at, { name, text, draw }] of obstacles.entries()) {
    const x = sheet.left + at * (width + gap);
    furniture(page, () => {
      pdf.rect(x, top, width, height).fill(palette.faint);
      pdf.rect(x, top, width, 6).fill(palette.plum);
      draw(pdf, x + 20, top + 26);
    });
    const inside = { ...body, x: x + 20, width: width - 36 };
    const heading = { ...inside, y: top + 130, size: 18, bold: true };
    element(page, 'P', () => setWords(pdf, name, heading));
    element(page, 'P', () => setWords(pdf, text, { ...inside, y: top + 160, size: 16 }));
  }
}

function machineCode(pdf: Pdf, x: number, y: number): void {
  for (const [at, width] of [64, 48, 58, 36].entries()) {
    pdf.rect(x, y + 8 + at * 18, width, 8).fill(palette.muted);
  }
  arrow(pdf, [x + 76, y + 40, x + 124, y + 40], palette.ink);
  for (let bit = 0; bit < 40; bit += 1) {
    const [column, row] = [bit % 8, Math.floor(bit / 8)];
    const fill = (bit * 7 + row * 3) % 5 < 2 ? palette.ink : palette.line;
    pdf.rect(x + 136 + column * 11, y + 14 + row * 11, 9, 9).fill(fill);
  }
}

function registers(pdf: Pdf, x: number, y: number): void {
  const lanes = [0, 1, 2, 3].map((lane) => y + 12 + lane * 22);
  for (const [from, to] of [2, 0, 3, 1].entries()) {
    const colour = [palette.plum, palette.teal, palette.amber, palette.ink][from] ?? palette.ink;
    const [start, end] = [lanes[from] ?? y, lanes[to] ?? y];
    pdf.moveTo(x + 44, start).bezierCurveTo(x + 100, start, x + 120, end, x + 176, end);
    pdf.lineWidth(2.5).stroke(colour);
    pdf.rect(x, start - 8, 44, 16).fill(colour);
    pdf.rect(x + 176, end - 8, 44, 16).fill(colour);
  }
}

function movingStack(pdf: Pdf, x: number, y: number): void {
  const frames = (left: number, count: number, fill: string) => {
    for (let frame = 0; frame < count; frame += 1) {
      pdf.rect(left, y + 80 - frame * 17, 60, 14).fill(fill);
    }
  };
  frames(x, 3, palette.line);
  frames(x + 156, 5, palette.teal);
  arrow(pdf, [x + 68, y + 70, x + 148, y + 70], palette.ink);
  // The probe still points to where the stack was.
  pdf.circle(x + 84, y + 14, 8).fill(palette.plum);
  arrow(pdf, [x + 76, y + 20, x + 40, y + 44], palette.plum, 2.5);
}
