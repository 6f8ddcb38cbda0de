/** Who: portraits, initials and names. */
import type { Canvas } from '@napi-rs/canvas';
import { graphemesOf } from '#previews/breaks.ts';
import type { Card } from '#previews/card.ts';
import { plain, semibold, type Spot } from '#previews/parts.ts';
import type { Sheet } from '#previews/sheet.ts';

/** Portraits by the name of the person, where there are any. */
export type Portraits = ReadonlyMap<string, Canvas>;

/** Portraits overlapping in a row, then the names. `y` is the middle of the row. */
export function people(sheet: Sheet, card: Card, portraits: Portraits, spot: Spot): void {
  const { people: named = [] } = card;
  if (named.length === 0) return;
  const size = 72;
  const shown = faces(sheet, card, portraits, { x: spot.x, y: spot.y - size / 2, width: size });
  const taken = shown > 0 ? shown + 22 : 0;
  const names = named.map(({ name }) => name).join(', ');
  const align = shown > 0 ? 'left' : 'auto';
  const place = { x: spot.x + taken, y: spot.y + 12, width: spot.width - taken, align } as const;
  const style = { sizes: [36, 33, 30], weight: plain, colour: sheet.palette.text } as const;
  sheet.fittedLine(names, place, style);
}

/** The most faces in one row, and how far one lies over the next. */
export const crowd = 4;
export const overlap = 14;

/**
 * Faces in a row, each over the one after it: none where nobody has a portrait, initials for those who
 * have none among others. `width` is that of one. Returns the width of all.
 */
export function faces(
  sheet: Sheet,
  { people: named = [] }: Card,
  portraits: Portraits,
  { x, y, width }: Spot,
): number {
  if (!named.some(({ name }) => portraits.has(name))) return 0;
  const shown = named.slice(0, crowd);
  const step = width - overlap;
  for (const [index, { name }] of [...shown.entries()].toReversed()) {
    const portrait = portraits.get(name);
    const spot = { x: x + index * step, y, width };
    if (portrait) round(sheet, portrait, spot);
    else initials(sheet, name, spot);
  }
  return shown.length * step + overlap;
}

function circle({ context }: Sheet, { x, y, width }: Spot, radius: number): void {
  context.beginPath();
  context.arc(x + width / 2, y + width / 2, radius, 0, 2 * Math.PI);
}

function initials(sheet: Sheet, name: string, spot: Spot): void {
  const { context, palette } = sheet;
  context.fillStyle = palette.ground;
  circle(sheet, spot, spot.width / 2 + 4);
  context.fill();
  context.fillStyle = palette.rule;
  circle(sheet, spot, spot.width / 2);
  context.fill();
  const parts = name.split(/\s+/).map((part) => graphemesOf(part)[0] ?? '');
  const letters = [...new Set([parts[0], parts.at(-1)])].join('').toUpperCase();
  const size = spot.width * 0.4;
  const wide = Math.min(spot.width, sheet.widthOf(letters, { size, weight: semibold }));
  const place = { x: spot.x + (spot.width - wide) / 2, y: spot.y + spot.width / 2 + size * 0.36 };
  sheet.line(
    letters,
    { ...place, width: wide + 1 },
    { size, weight: semibold, colour: palette.quiet },
  );
}

/** A portrait in a circle. */
export function round(sheet: Sheet, portrait: Canvas, spot: Spot): void {
  const { context, palette } = sheet;
  context.fillStyle = palette.ground;
  circle(sheet, spot, spot.width / 2 + 4);
  context.fill();
  context.save();
  circle(sheet, spot, spot.width / 2);
  context.clip();
  context.drawImage(portrait, spot.x, spot.y, spot.width, spot.width);
  context.restore();
}
