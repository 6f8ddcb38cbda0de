import { seeded } from '#authoring/figures/noise-model.ts';
import { palette } from '#authoring/figures/palette.ts';
import { paragraph } from '#authoring/slides/parts.ts';
import {
  body,
  element,
  furniture,
  type Page,
  sheet,
  type SlideDrawing,
} from '#authoring/slides/stage.ts';
import { line } from '#authoring/slides/strokes.ts';
import { heightOfWords, setWords } from '#authoring/slides/words.ts';

/** A talk as a programme has it: when and where in one column, what and who in the other. */
export interface Listing {
  readonly title: string;
  readonly speakers: string;
  /** Each on a line of its own. */
  readonly when: readonly string[];
  readonly where: readonly string[];
}

const column = { x: sheet.left, width: 190 };
const main = { x: 290, width: 610 };

/** The first page, laid out as the entry in a conference programme. */
export const cover = ({ title, speakers, when, where }: Listing): SlideDrawing => ({
  kicker: 'FOSDEM 2026',
  title,
  cover: true,
  draw(page) {
    const { pdf } = page;
    furniture(page, () => {
      line(pdf, [sheet.left, 104, sheet.right, 104], palette.ink, 2);
      programme(page);
      line(pdf, [main.x - 26, 132, main.x - 26, 424], palette.line, 1.5);
      line(pdf, [sheet.left, 448, sheet.right, 448], palette.line, 1.5);
    });
    const event = { ...body, y: 62, size: 26, colour: palette.plum, bold: true };
    paragraph(page, 'FOSDEM 2026', event);
    const heading = { ...body, ...main, y: 130, size: 44, bold: true, leading: 1.14 };
    element(page, 'H1', () => setWords(pdf, title, heading));
    const below = heading.y + heightOfWords(pdf, title, heading);
    paragraph(page, speakers, { ...body, ...main, y: below + 10, size: 24 });
    const small = { ...body, ...column, size: 18 };
    let y = 134;
    for (const [at, text] of when.entries())
      y = paragraph(page, text, { ...small, y, bold: at === 0 });
    y += 14;
    for (const text of where) y = paragraph(page, text, { ...small, y, colour: palette.muted });
    paragraph(
      page,
      'Summary slides by Hallway Track; the speakers’ own are linked on the talk’s page.',
      { ...body, y: 466, size: 17, colour: palette.muted },
    );
  },
});

/** A few hours of an imagined programme, a room a row, with one talk picked out. */
function programme({ pdf }: Page): void {
  const random = seeded(20260201);
  const [top, row, gap, minute] = [334, 28, 3, 610 / 330];
  for (let room = 0; room < 3; room += 1) {
    let at = room * 10;
    for (let number = 0; at < 325; number += 1) {
      const chosen = room === 1 && number === 4;
      const length = Math.min(
        chosen ? 40 : ([20, 25, 30, 40, 50][Math.floor(random() * 5)] ?? 30),
        330 - at,
      );
      const fills = [palette.faint, palette.line, palette.mint, palette.faint];
      const fill = chosen ? palette.plum : (fills[Math.floor(random() * 4)] ?? palette.faint);
      const y = top + room * (row + gap);
      pdf.rect(main.x + at * minute, y, length * minute - gap, row).fill(fill);
      at += length + (random() < 0.2 ? 15 : 5);
    }
  }
}
