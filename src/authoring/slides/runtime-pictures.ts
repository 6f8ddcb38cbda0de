import { palette } from '#authoring/figures/palette.ts';
import { body, element, figure, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { arrow, box, line } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

const { paper, line: pale, faint, muted, ink, plum, rose, mint } = palette;
const label = { ...body, size: 15 };

/** Why a preloaded library does nothing for Go: once for each way to link a binary. */
export function loader(page: Page, top: number): void {
  const { pdf } = page;
  const [width, gap, height] = [402, 24, 190];
  const panels = [
    [
      'Built with `CGO_ENABLED=0`',
      'It does not ask the dynamic loader for anything, and so nothing is preloaded.',
    ],
    [
      'Linked dynamically',
      'It does load the injector, and then has no agent to load and no variable that would make it.',
    ],
  ] as const;
  for (const [at, [name, text]] of panels.entries()) {
    const x = sheet.left + at * (width + gap);
    furniture(page, () => {
      pdf.rect(x, top, width, height).fill(faint);
      const names = ['binary', 'loader', 'injector', 'agent'];
      for (const [step, part] of names.entries()) {
        const [left, y] = [x + 18 + step * 95, top + 54];
        const reached = step <= at * 2;
        const fill = reached ? mint : paper;
        box(pdf, part, { x: left, y, width: 76, height: 42, fill, colour: reached ? ink : muted });
        if (step === 0) continue;
        if (reached) arrow(pdf, [left - 17, y + 21, left - 2, y + 21], ink);
        else if (step === at * 2 + 1) cross(pdf, left - 9.5, y + 21);
      }
    });
    const inside = { ...label, x: x + 18, width: width - 36, size: 17 };
    element(page, 'P', () => setWords(pdf, name, { ...inside, y: top + 18, bold: true }));
    element(page, 'P', () => setWords(pdf, text, { ...inside, y: top + 120 }));
  }
}

function cross(pdf: PDFKit.PDFDocument, x: number, y: number): void {
  line(pdf, [x - 6, y - 6, x + 6, y + 6], plum, 3);
  line(pdf, [x - 6, y + 6, x + 6, y - 6], plum, 3);
}

/** A probe among a program's instructions, before and after a tool asks for it. */
export function probe(page: Page): void {
  const { pdf } = page;
  const [left, cell, height] = [214, 64, 46];
  const alt =
    'Two strips of instructions. While nobody listens, one of them is a no-op, and a note in the ELF file says where it is and where its arguments are. When a tool asks, the kernel puts a breakpoint in its place and tells the tool.';
  const strip = (y: number, name: string, text: string, fill: string, colour: string) => {
    setWords(pdf, name, { ...label, x: sheet.left, y: y + 14, width: 140, size: 17, bold: true });
    for (let at = 0; at < 6; at += 1) {
      const words = at === 3 ? text : '';
      const one = {
        x: left + at * cell,
        y,
        width: cell - 4,
        height,
        fill: at === 3 ? fill : faint,
      };
      box(pdf, words, { ...one, colour, size: 14, bold: true });
    }
  };
  figure(page, alt, () => {
    strip(140, 'Nobody listens', 'no-op', mint, ink);
    box(pdf, 'a note in the ELF file: where it is, and where its arguments are', {
      x: 638,
      y: 140,
      width: 262,
      height,
      fill: faint,
    });
    arrow(pdf, [634, 163, 602, 163], ink);
    strip(226, 'A tool asks', 'break', plum, paper);
    arrow(pdf, [602, 249, 634, 249], plum);
    box(pdf, 'kernel', {
      x: 638,
      y: 226,
      width: 110,
      height,
      fill: ink,
      colour: paper,
      bold: true,
    });
    arrow(pdf, [752, 249, 784, 249], ink);
    box(pdf, 'the tool', { x: 788, y: 226, width: 112, height, fill: rose, bold: true });
  });
}

/** The newest stretch of a trace in a ring, and a file that it is written to. */
export function recorder(page: Page): void {
  const { pdf } = page;
  const [x, y, outer, inner, segments] = [690, 268, 128, 84, 36];
  const alt =
    'A ring of memory that is written to clockwise: the newest stretch is dark, the oldest is about to be overwritten. On demand it is written to a file.';
  figure(page, alt, () => {
    for (let at = 0; at < segments; at += 1) {
      const angle = (turn: number) => (turn / segments) * 2 * Math.PI - Math.PI / 2;
      const [from, to] = [angle(at + 0.06), angle(at + 0.94)];
      const on = (radius: number, turn: number) => [
        x + radius * Math.cos(turn),
        y + radius * Math.sin(turn),
      ];
      pdf.polygon(on(outer, from), on(outer, to), on(inner, to), on(inner, from));
      pdf.fill(at > 25 ? plum : at > 12 ? rose : pale);
    }
    setWords(pdf, 'in memory', {
      ...label,
      x: x - 80,
      y: y - 20,
      width: 160,
      size: 19,
      bold: true,
      align: 'centre',
    });
    setWords(pdf, 'the last few seconds', {
      ...label,
      x: x - 80,
      y: y + 6,
      width: 160,
      align: 'centre',
      size: 14,
    });
    setWords(pdf, 'now', {
      ...label,
      x: x - 60,
      y: y - outer - 24,
      width: 54,
      align: 'right',
      bold: true,
      colour: plum,
    });
    setWords(pdf, 'next to be overwritten', {
      ...label,
      x: x + 8,
      y: y - outer - 24,
      width: 200,
      size: 14,
      colour: muted,
    });
    line(pdf, [x, y - outer - 26, x, y - inner + 6], ink, 2.5);
    arrow(pdf, [x, y + outer + 4, x, y + outer + 30], ink);
    box(pdf, '`slow.trace`', {
      x: x - 80,
      y: y + outer + 34,
      width: 160,
      height: 40,
      fill: ink,
      colour: paper,
      size: 17,
    });
  });
}
