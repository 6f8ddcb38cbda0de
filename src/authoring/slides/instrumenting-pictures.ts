import { palette } from '#authoring/figures/palette.ts';
import { body, element, figure, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { arrow, box } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

const { paper, line: pale, faint, muted, ink, plum, rose, teal, mint, amber } = palette;
const label = { ...body, size: 15 };

const layers = [
  ['Source', 'what the developer commits', 'By hand', 'OpenTelemetry SDK calls in the code', muted],
  [
    'Build',
    'go build -toolexec',
    'Compile-time rewriting',
    'Orchestrion, otelc: new code before the compiler sees it',
    plum,
  ],
  ['Binary', 'ELF file', 'USDT probes', 'a no-op, and a note that says what passes by', teal],
  [
    'Start',
    'dynamic loader',
    'Injector',
    'LD_PRELOAD: needs a loader, which a static binary has not',
    amber,
  ],
  [
    'Process',
    'goroutines, runtime',
    'Flight recorder, ptrace hooks',
    'the runtime’s own trace; trampolines in a live process',
    amber,
  ],
  ['Kernel', 'uprobes, sockets', 'eBPF', 'OBI: watches from below, needs privileges', teal],
] as const;

/** Where each way takes hold, from a program's source down to the kernel. */
export function sixLayers(page: Page): void {
  const { pdf } = page;
  const [top, row, height] = [120, 54, 48];
  for (const [at, [place, note, way, detail, stripe]] of layers.entries()) {
    const y = top + at * row;
    furniture(page, () => {
      pdf.rect(sheet.left, y, 206, height).fill(ink);
      pdf.rect(284, y, sheet.right - 284, height).fill(faint);
      pdf.rect(284, y, 8, height).fill(stripe);
    });
    const lines = [
      { text: place, x: 86, y: y + 6, size: 17, bold: true, colour: paper },
      { text: note, x: 86, y: y + 26, size: 13, colour: pale },
      { text: way, x: 308, y: y + 6, size: 17, bold: true },
      { text: detail, x: 308, y: y + 26, size: 14 },
    ];
    for (const { text, ...line } of lines) {
      element(page, 'P', () => setWords(pdf, text, { ...body, width: 580, ...line }));
    }
  }
  const note = { ...body, y: top + 6 * row + 12, size: 16, colour: muted };
  element(page, 'P', () => {
    setWords(
      pdf,
      'The higher up, the more a tool can know; the lower down, the less it needs from you.',
      note,
    );
  });
}

/** Probes in a running service, and what reads them. */
export function kernel(page: Page): void {
  const { pdf } = page;
  const [x, width] = [506, 394];
  const alt =
    'A running service with probes at the entry of a function and at each of its returns. Each leads down into the kernel, where eBPF programs run; OBI reads them and sends what it saw to a collector.';
  figure(page, alt, () => {
    pdf.rect(x, 136, width, 152).fill(faint);
    setWords(pdf, 'your service, unchanged', { ...label, x: x + 18, y: 148, width, bold: true });
    pdf.rect(x + 18, 178, width - 36, 92).fill(paper);
    for (const [at, name] of ['entry', '`RET`', '`RET`'].entries()) {
      const middle = x + 72 + at * 125;
      setWords(pdf, name, { ...label, x: middle - 50, y: 190, width: 100, align: 'centre' });
      pdf.rect(middle - 40, 216, 80, 8).fill(pale);
      arrow(pdf, [middle, 246, middle, 324], plum, 2.5);
      pdf.circle(middle, 246, 8).fill(plum);
    }
    box(pdf, 'kernel: every hit runs an eBPF program', {
      x,
      y: 326,
      width,
      height: 46,
      fill: ink,
      colour: paper,
      bold: true,
    });
    arrow(pdf, [x + 80, 374, x + 80, 412], ink);
    box(pdf, 'OBI', { x, y: 414, width: 160, height: 54, fill: mint, size: 19, bold: true });
    arrow(pdf, [x + 164, 441, x + 230, 441], ink);
    box(pdf, 'collector', { x: x + 234, y: 414, width: 160, height: 54, fill: faint, size: 17 });
  });
}

/** How the toolchain's own hook lets a tool change code on its way to the compiler. */
export function build(page: Page): void {
  const { pdf } = page;
  const [y, height] = [146, 96];
  const alt =
    'Your code, its dependencies and the standard library pass a tool on their way to the compiler and linker; what comes out is an instrumented binary.';
  figure(page, alt, () => {
    for (const [at, name] of ['your code', 'dependencies', 'standard library'].entries()) {
      box(pdf, name, { x: sheet.left, y: y + at * 34, width: 160, height: 28, fill: faint });
      arrow(pdf, [236, y + at * 34 + 14, 288, y + 14 + at * 34], ink);
    }
    box(pdf, 'a tool, by way of `-toolexec`', {
      x: 292,
      y,
      width: 150,
      height,
      fill: plum,
      colour: paper,
      size: 18,
      bold: true,
    });
    arrow(pdf, [446, y + height / 2, 498, y + height / 2], ink);
    box(pdf, 'compiler and linker', { x: 502, y, width: 150, height, fill: faint, size: 17 });
    arrow(pdf, [656, y + height / 2, 708, y + height / 2], ink);
    box(pdf, 'binary, with new code in it', {
      x: 712,
      y,
      width: 188,
      height,
      fill: rose,
      size: 17,
      bold: true,
    });
  });
  const command = { y: 266, width: 404, height: 40, fill: ink, colour: paper, size: 17 };
  element(page, 'Code', () => {
    box(pdf, '`orchestrion go build -o basket .`', { ...command, x: sheet.left });
    box(pdf, '`otelc go build -o basket .`', { ...command, x: 496 });
  });
}
