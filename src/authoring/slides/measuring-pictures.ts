import { palette } from '#authoring/figures/palette.ts';
import { body, element, figure, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { arrow, line } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

const label = { ...body, size: 15 };

/** Two places on a curved ground, the straight way between them, and a plug that is not quite in. */
export function neutrinos(page: Page, top: number): void {
  const { pdf } = page;
  const [left, right, ground] = [132, 560, top + 52];
  const alt =
    'A straight dashed line through the rock below a curved ground, from CERN to Gran Sasso; beside it a plug that is not all the way in its socket.';
  figure(page, alt, () => {
    pdf.moveTo(sheet.left, ground + 12);
    pdf.quadraticCurveTo((left + right) / 2, ground - 44, right + 60, ground + 12);
    pdf
      .lineTo(right + 60, ground + 84)
      .lineTo(sheet.left, ground + 84)
      .fill(palette.faint);
    pdf
      .moveTo(left, ground - 2)
      .lineTo(right, ground - 2)
      .lineWidth(2.5);
    pdf.dash(7, { space: 6 }).stroke(palette.plum).undash();
    for (const x of [left, right]) pdf.circle(x, ground - 2, 7).fill(palette.plum);
    const place = { ...label, y: ground + 14, width: 140, bold: true, align: 'centre' as const };
    setWords(pdf, 'CERN', { ...place, x: left - 70 });
    setWords(pdf, 'about 730 km of rock', {
      ...place,
      x: (left + right) / 2 - 90,
      width: 180,
      bold: false,
    });
    setWords(pdf, 'Gran Sasso', { ...place, x: right - 84 });
    plug(page, 700, ground + 16);
    setWords(pdf, 'a cable, almost in', {
      ...place,
      x: 690,
      width: 210,
      y: ground + 58,
      bold: false,
    });
  });
}

function plug({ pdf }: Page, x: number, y: number): void {
  pdf.roundedRect(x + 128, y - 32, 72, 64, 4).fill(palette.ink);
  pdf.rect(x + 128, y - 13, 44, 26).fill(palette.paper);
  pdf
    .moveTo(x - 10, y)
    .lineTo(x + 40, y)
    .lineWidth(9)
    .stroke(palette.muted);
  pdf.roundedRect(x + 34, y - 20, 54, 40, 4).fill(palette.teal);
  pdf.rect(x + 86, y - 10, 28, 20).fill(palette.mint);
  line(pdf, [x + 121, y - 40, x + 121, y + 40], palette.plum, 1.5);
}

const steps = [
  ['Environment', 'Quieten the machine, or compare only what ran side by side.'],
  ['Design', 'A workload that is representative, in a run that is repeatable.'],
  ['Verdict', 'Test the difference: do not eyeball it.'],
  ['Workflow', 'Answer in the pull request, while it can still be acted on.'],
] as const;

/** The four steps of the talk, from left to right. */
export function fourSteps(page: Page): void {
  const { pdf } = page;
  const [top, width, height, gap] = [148, 183, 228, 32];
  for (const [at, [name, text]] of steps.entries()) {
    const x = sheet.left + at * (width + gap);
    furniture(page, () => {
      pdf.rect(x, top, width, height).fill(palette.faint);
      pdf.rect(x, top, width, 8).fill(palette.plum);
      if (at > 0) arrow(pdf, [x - gap + 5, top + height / 2, x - 5, top + height / 2], palette.ink);
    });
    const inside = { ...body, x: x + 16, width: width - 28 };
    element(page, 'P', () => {
      setWords(pdf, String(at + 1), {
        ...inside,
        y: top + 24,
        size: 44,
        colour: palette.plum,
        bold: true,
      });
      setWords(pdf, name, { ...inside, y: top + 84, size: 22, bold: true });
    });
    element(page, 'P', () => setWords(pdf, text, { ...inside, y: top + 118, size: 17 }));
  }
}

const outcomes = [
  { name: 'slower', from: 5, to: 12, colour: palette.plum },
  { name: 'faster', from: -9, to: -4, colour: palette.teal },
  { name: 'unchanged', from: -1.6, to: 1.9, colour: palette.ink },
  { name: 'cannot tell', from: -1.5, to: 8, colour: palette.amber },
];

/** Intervals of a change against what a team tolerates, one for each verdict. */
export function verdicts(page: Page): void {
  const { pdf } = page;
  const [left, top, row] = [230, 136, 42];
  const x = (percent: number) => left + ((percent + 12) / 27) * (sheet.right - left);
  const bottom = top + outcomes.length * row;
  const tick = {
    ...label,
    size: 14,
    colour: palette.muted,
    y: bottom + 8,
    width: 120,
    align: 'centre' as const,
  };
  const alt =
    'Four intervals of the change in time, against a tolerance of 3 per cent to either side: all above it is slower, all below it faster, all within it unchanged, and one that reaches across its edge cannot tell.';
  furniture(page, () => {
    pdf.rect(x(-3), top, x(3) - x(-3), bottom - top).fill(palette.faint);
    line(pdf, [x(0), top, x(0), bottom], palette.muted, 1);
    line(pdf, [left, bottom, sheet.right, bottom], palette.ink, 1.5);
    for (const [percent, text] of [
      [-3, '–3 %'],
      [0, 'no change'],
      [3, '+3 %'],
      [12, 'more time'],
    ] as const) {
      setWords(pdf, text, { ...tick, x: x(percent) - 60 });
    }
  });
  figure(page, alt, () => {
    for (const [at, { name, from, to, colour }] of outcomes.entries()) {
      const y = top + (at + 0.5) * row;
      setWords(pdf, name, { ...label, size: 19, bold: true, y: y - 9, width: 150 });
      line(pdf, [x(from), y, x(to), y], colour, 6);
      for (const end of [from, to]) line(pdf, [x(end), y - 9, x(end), y + 9], colour, 3);
      pdf.circle(x((from + to) / 2), y, 7).fill(colour);
    }
  });
}
