/** What the designs are made of. Lengths are in units of the layout, 1200 to the width. */
import type { Hue } from '#components/accent.ts';
import type { Card, CardRow, CardTime } from '#previews/card.ts';
import type { Room } from '#previews/lines.ts';
import type { Sheet } from '#previews/sheet.ts';

/** A rectangle's left edge, a height on the sheet, and a width. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const margin = 68;
export const bold = 700;
export const semibold = 600;
export const plain = 450;
/** From the strong rule down to where a page's own matter begins. */
export const top = 148;
/** Of a line of a programme. */
export const rowHeight = 62;
/** From the bottom of the sheet up to the thin rule. */
const footHeight = 88;

/** Where a page's own matter ends. */
export const bottomOf = (sheet: Sheet, card: Card): number =>
  sheet.height - (card.foot?.length ? footHeight : 30);

export const innerWidth = (sheet: Sheet): number => sheet.width - 2 * margin;

/** The colour of a track along the edge of the paper. */
export const stripe = (sheet: Sheet, hue: Hue | undefined): void =>
  sheet.fill(sheet.palette.accent(hue), 0, 0, 24, sheet.height);

/** The site's name and what this is, above the strong rule that every page of the site begins with. */
export function head(sheet: Sheet, { site, label = '' }: Card): void {
  const right = sheet.width - margin;
  const spot = { x: right, y: 88, width: 620, align: 'right' } as const;
  const taken = sheet.line(label, spot, { size: 33, weight: plain, colour: sheet.palette.quiet });
  const name = { x: margin, y: 88, width: right - margin - taken - 40 };
  sheet.line(site, name, { size: 38, weight: bold, colour: sheet.palette.text });
  sheet.fill(sheet.palette.strongRule, margin, 112, innerWidth(sheet), 5);
}

/** Small print below a thin rule: as much as one line has room for. */
export function foot(sheet: Sheet, { foot: parts = [] }: Card): void {
  if (parts.length === 0) return;
  const style = { size: 31, weight: plain, colour: sheet.palette.quiet };
  const y = sheet.height - 38;
  const width = innerWidth(sheet);
  const joined = (count: number) => parts.slice(0, count).join('  ·  ');
  let count = parts.length;
  while (count > 1 && sheet.widthOf(joined(count), style) > width) count -= 1;
  sheet.fill(sheet.palette.rule, margin, sheet.height - footHeight, width, 2);
  sheet.line(joined(count), { x: margin, y, width, align: 'auto' }, style);
}

/** @param largest size, from which a title shrinks until it fits */
export const titleRoom = (width: number, height: number, largest: number): Room => ({
  width,
  height,
  sizes: [largest, ...[88, 80, 72, 66, 60, 54, 48].filter((size) => size < largest)],
  leading: 1.16,
});

/**
 * A sentence in what room is left from `y` down to `bottom`, unless that is a line of several.
 *
 * @returns where it ends, `y` where it has no room
 */
export function note(sheet: Sheet, words: string | undefined, spot: Spot, bottom: number): number {
  if (!words) return spot.y;
  const size = 36;
  const leading = 1.32;
  const lines = Math.min(3, Math.floor((bottom - spot.y) / (size * leading)));
  const short = sheet.widthOf(words, { size, weight: plain }) <= spot.width;
  if (lines < (short ? 1 : 2)) return spot.y;
  const room: Room = { width: spot.width, height: bottom - spot.y, sizes: [size], leading, lines };
  return sheet.lines(words, spot, room, { weight: plain, colour: sheet.palette.quiet });
}

/** When and where, in the margin; what is still to come stands on the event's colour. */
export function timeColumn(sheet: Sheet, time: CardTime, { ahead, hue }: Card, bottom: number) {
  const inset = ahead ? 20 : 0;
  const width = 238 - 2 * inset;
  const x = margin + inset;
  if (ahead) sheet.fill(sheet.palette.accent(hue), margin, top - 4, 238, bottom - top + 4);
  const { ground, text, quiet } = sheet.palette;
  const colour = ahead ? ground : text;
  const faint = ahead ? ground : quiet;
  let y = top + inset + 46;
  sheet.line(time.day, { x, y, width }, { size: ahead ? 56 : 62, weight: bold, colour });
  y += 48;
  sheet.line(time.year, { x, y, width }, { size: 36, weight: plain, colour: faint });
  if (time.hours) {
    y += 72;
    const sizes = [38, 34, 31] as const;
    sheet.fittedLine(time.hours, { x, y, width }, { sizes, weight: semibold, colour });
  }
  if (!time.place) return;
  y += time.hours ? 24 : 48;
  const room: Room = { width, height: bottom - y - 10, sizes: [36, 32], leading: 1.2, lines: 3 };
  sheet.lines(time.place, { x, y }, room, { weight: plain, colour: faint });
}

/** Lines of a programme, as many as have room between two heights; they end at the lower. */
export function programme(
  sheet: Sheet,
  rows: readonly CardRow[],
  { x, y, width }: Spot,
  bottom: number,
): void {
  const shown = rows.slice(0, Math.max(0, Math.floor((bottom - y) / rowHeight)));
  for (const [index, line] of shown.entries()) {
    row(sheet, line, { x, y: bottom - (shown.length - index) * rowHeight, width });
  }
}

/** When, and what, behind the stripe of its track. `y` is its upper edge. */
function row(sheet: Sheet, { when, title, hue }: CardRow, { x, y, width }: Spot): void {
  const column = when ? 164 : 28;
  const baseline = y + 43;
  sheet.fill(sheet.palette.rule, x, y, width, 2);
  sheet.fill(sheet.palette.accent(hue), x, y + 2, 8, rowHeight - 2);
  const time = { x: x + 28, y: baseline, width: column - 28 };
  if (when) sheet.line(when, time, { size: 33, weight: plain, colour: sheet.palette.quiet });
  const place = { x: x + column, y: baseline, width: width - column, align: 'auto' } as const;
  sheet.line(title, place, { size: 34, weight: semibold, colour: sheet.palette.text });
}

/** The sign of a recording. `x` and `y` are its middle. */
export function playSign(
  { context, palette }: Sheet,
  hue: Hue | undefined,
  x: number,
  y: number,
): void {
  context.fillStyle = palette.accent(hue);
  context.beginPath();
  context.arc(x, y, 56, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = palette.ground;
  context.beginPath();
  context.moveTo(x - 17, y - 27);
  context.lineTo(x - 17, y + 27);
  context.lineTo(x + 29, y);
  context.fill();
}
