import { palette } from '#authoring/figures/palette.ts';
import { body, figure, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { line } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

const label = { ...body, size: 15 };
const tick = { ...body, size: 13, colour: palette.muted };
const round = (points: number) => Math.round(points * 10) / 10;

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly colour: string;
}

/** Measured: what sharing a core does to a benchmark, and what fixing the clock does. */
export function quiet(page: Page): void {
  const panel = (x: number, title: string, alt: string, rows: readonly Bar[], most: number) =>
    barChart(page, { x, width: 396, top: 136, title, most }, alt, rows);
  const noisy = { value: 23.9, text: '23.9 %', colour: palette.plum };
  panel(
    sheet.left,
    'Coefficient of variation of two tasks',
    'Bars: two tasks on one core vary by 23.9 per cent each; on two cores by 0.04 and 0.24 per cent.',
    [
      { name: 'One core', ...noisy },
      { name: '', ...noisy },
      { name: 'Two cores', value: 0.04, text: '0.04 %', colour: palette.teal },
      { name: '', value: 0.24, text: '0.24 %', colour: palette.teal },
    ],
    23.9,
  );
  panel(
    504,
    'Time of one task, with its variation',
    'Bars: with a free clock a task takes 534 milliseconds and varies by 0.38 per cent; with a fixed clock 738 milliseconds and 0.04 per cent.',
    [
      { name: 'Free clock', value: 534, text: '534 ms, 0.38 %', colour: palette.plum },
      { name: 'Fixed clock', value: 738, text: '738 ms, 0.04 %', colour: palette.teal },
    ],
    738,
  );
}

interface Panel {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly title: string;
  readonly most: number;
}

function barChart(
  page: Page,
  { x, width, top, title, most }: Panel,
  alt: string,
  rows: readonly Bar[],
): void {
  const { pdf } = page;
  const [start, room, height] = [x + 100, width - 100 - 130, 198 / rows.length];
  figure(page, alt, () => {
    setWords(pdf, title, { ...label, size: 17, x, y: top, width, bold: true });
    for (const [at, { name, value, text, colour }] of rows.entries()) {
      const y = top + 40 + at * height;
      const long = Math.max(2, (value / most) * room);
      pdf.rect(start, y + 6, round(long), height - 12).fill(colour);
      const words = { ...label, x, y: y + height / 2 - 9, width: 94 };
      if (name) setWords(pdf, name, words);
      setWords(pdf, text, { ...words, x: start + long + 10, width: 130, bold: true });
    }
  });
}

/** How likely one false alarm at least is, by the number of tests at a level of 0.05. */
export function falseAlarms(page: Page): void {
  const { pdf } = page;
  const [left, right, top, bottom] = [128, 500, 146, 424];
  const odds = (tests: number) => 1 - 0.95 ** tests;
  const x = (tests: number) => round(left + (tests / 40) * (right - left));
  const y = (share: number) => round(bottom - share * (bottom - top));
  furniture(page, () => {
    for (let share = 0; share <= 1.01; share += 0.25) {
      line(pdf, [left, y(share), right, y(share)], share > 0 ? palette.line : palette.ink, 1);
      setWords(pdf, `${share * 100} %`, {
        ...tick,
        y: y(share) - 8,
        width: left - sheet.left - 8,
        align: 'right',
      });
    }
    for (const tests of [1, 10, 20, 30, 40]) {
      setWords(pdf, String(tests), {
        ...tick,
        x: x(tests) - 20,
        y: bottom + 7,
        width: 40,
        align: 'centre',
      });
    }
  });
  const alt =
    'A curve of the probability of at least one false alarm, by the number of benchmarks of unchanged code: 5 per cent for one, 64 per cent for twenty.';
  figure(page, alt, () => {
    line(pdf, [x(20), y(0), x(20), y(odds(20))], palette.plum, 1.5);
    line(pdf, [left, y(odds(20)), x(20), y(odds(20))], palette.plum, 1.5);
    pdf.moveTo(x(0), y(0));
    for (let tests = 1; tests <= 40; tests += 1) pdf.lineTo(x(tests), y(odds(tests)));
    pdf.lineWidth(3).stroke(palette.plum);
    pdf.circle(x(20), y(odds(20)), 7).fill(palette.plum);
    setWords(pdf, 'at least one false alarm', { ...label, x: left + 10, y: top + 8, width: 200 });
    setWords(pdf, '20 tests: 64 %', {
      ...label,
      x: x(20) + 14,
      y: y(odds(20)) + 8,
      width: 140,
      bold: true,
    });
    setWords(pdf, 'benchmarks of unchanged code', {
      ...label,
      x: left,
      y: bottom + 28,
      width: right - left,
      align: 'centre',
    });
  });
}
