import type { Card } from '#previews/card.ts';
import { crowd, faces, overlap, people, type Portraits, round } from '#previews/faces.ts';
import {
  bold,
  bottomOf,
  foot,
  head,
  innerWidth,
  margin,
  note,
  plain,
  playSign,
  programme,
  rowHeight,
  semibold,
  type Spot,
  stripe,
  timeColumn,
  titleRoom,
  top,
} from '#previews/parts.ts';
import type { Sheet } from '#previews/sheet.ts';

type Design = (sheet: Sheet, card: Card, portraits: Portraits) => void;

/** One row a design. */
const designs: Readonly<Record<Card['design'], Design>> = {
  session,
  poster: session,
  text: words,
  list,
  event,
  person,
  home,
};

/** Draws what a card says on a sheet of its size. */
export const draw: Design = (sheet, card, portraits) =>
  designs[card.design](sheet, card, portraits);

/** A line of the programme grown to a page: when and where lead. */
function session(sheet: Sheet, card: Card, portraits: Portraits): void {
  stripe(sheet, card.hue);
  head(sheet, card);
  const bottom = bottomOf(sheet, card) - 26;
  if (card.time) timeColumn(sheet, card.time, card, bottom);
  const isPoster = card.design === 'poster';
  // Where no time leads, the sign does.
  if (isPoster) playSign(sheet, card.hue, margin + 56, card.time ? bottom - 60 : top + 64);
  const x = margin + (card.time ? 280 : isPoster ? 152 : 0);
  const spot = { x, y: top, width: sheet.width - margin - x };
  matter(sheet, card, portraits, spot, {
    largest: 80,
    colour: sheet.palette.accent(card.hue),
    weight: semibold,
  });
  foot(sheet, card);
}

/** A page of a book: nothing but its words, and the colour of the event it reports from. */
function words(sheet: Sheet, card: Card, portraits: Portraits): void {
  const { quiet, accent } = sheet.palette;
  if (card.hue !== undefined) stripe(sheet, card.hue);
  head(sheet, card);
  const spot = { x: margin, y: top + 4, width: innerWidth(sheet) };
  const set =
    card.hue === undefined
      ? { colour: quiet, weight: plain }
      : { colour: accent(card.hue), weight: semibold };
  matter(sheet, card, portraits, spot, { largest: 96, ...set });
  foot(sheet, card);
}

interface Setting {
  /** The largest size of the title. */
  readonly largest: number;
  /** Of the kicker. */
  readonly colour: string;
  readonly weight: number;
}

/** Kicker, title, a sentence if there is room, and who, from `y` to the foot. */
function matter(
  sheet: Sheet,
  card: Card,
  portraits: Portraits,
  spot: Spot,
  setting: Setting,
): void {
  const { x, width } = spot;
  const { largest, colour, weight } = setting;
  let { y } = spot;
  if (card.kicker) {
    const place = { x, y: y + 27, width, align: 'auto' } as const;
    sheet.line(card.kicker, place, { size: 35, weight, colour });
    y += 52;
  }
  const end = bottomOf(sheet, card);
  const bottom = end - (card.people?.length ? 100 : 22);
  const title = { x, y: y + 8 };
  const room = titleRoom(width, bottom - y - 8, largest);
  const below = sheet.lines(card.title, title, room, { weight: bold, colour: sheet.palette.text });
  note(sheet, card.note, { x, y: below + 16, width }, bottom);
  people(sheet, card, portraits, { x, y: end - 54, width });
}

function list(sheet: Sheet, card: Card): void {
  head(sheet, card);
  listing(sheet, card, 104);
}

function event(sheet: Sheet, card: Card, portraits: Portraits): void {
  stripe(sheet, card.hue);
  list(sheet, card);
  const size = 60;
  const count = Math.min(card.people?.length ?? 0, crowd);
  const x = sheet.width - margin - count * (size - overlap) - overlap;
  faces(sheet, card, portraits, { x, y: top - 12, width: size });
}

/** The title page. */
function home(sheet: Sheet, card: Card): void {
  head(sheet, { ...card, site: '' });
  listing(sheet, card, 128);
}

/** Lines of a programme that a title leaves room for. */
const leastRows = 2;

/** A title with what it holds in lines below. */
function listing(sheet: Sheet, card: Card, largest: number): void {
  const { rows = [] } = card;
  const x = margin;
  const width = innerWidth(sheet);
  const bottom = bottomOf(sheet, card) - 18;
  const ends = bottom - Math.min(leastRows, rows.length) * rowHeight;
  let y = top;
  if (card.kicker) {
    const place = { x, y: y + 28, width: width - 360, align: 'auto' } as const;
    const colour = sheet.palette.accent(card.hue);
    sheet.line(card.kicker, place, { size: 37, weight: semibold, colour });
    y += 58;
  }
  const room = titleRoom(width, Math.max(70, ends - y - (card.note ? 118 : 20)), largest);
  const title = { weight: bold, colour: sheet.palette.text };
  y = sheet.lines(card.title, { x, y: y + 6 }, room, title);
  y = note(sheet, card.note, { x, y: y + 14, width }, ends - 6);
  programme(sheet, rows, { x, y: y + 20, width }, bottom);
  foot(sheet, card);
}

function person(sheet: Sheet, card: Card, portraits: Portraits): void {
  head(sheet, card);
  const portrait = portraits.get(card.title);
  const size = 240;
  const x = margin;
  const width = innerWidth(sheet) - (portrait ? size + 48 : 0);
  if (portrait) round(sheet, portrait, { x: sheet.width - margin - size, y: 146, width: size });
  const title = { weight: bold, colour: sheet.palette.text };
  let y = sheet.lines(card.title, { x, y: 158 }, titleRoom(width, 116, 96), title) + 14;
  if (card.kicker) {
    const place = { x, y: y + 30, width, align: 'auto' } as const;
    const colour = sheet.palette.accent(card.hue);
    sheet.line(card.kicker, place, { size: 38, weight: semibold, colour });
    y += 62;
  }
  const { rows = [] } = card;
  const bottom = bottomOf(sheet, card) - 18;
  const ends = bottom - Math.min(leastRows, rows.length) * rowHeight;
  y = note(sheet, card.note, { x, y, width }, ends - 6);
  const below = portrait ? Math.max(y, 146 + size) : y + 20;
  programme(sheet, rows, { x, y: below, width: innerWidth(sheet) }, bottom);
  foot(sheet, card);
}
