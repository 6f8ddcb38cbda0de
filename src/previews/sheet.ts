import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Fonts } from '#previews/fonts.ts';
import { lineHeight, lineIn, linesIn, type Measure, type Room } from '#previews/lines.ts';
import type { Palette } from '#previews/palette.ts';
import { directionOf, plainText } from '#previews/plain-text.ts';

/** How a text is set. */
export interface Style {
  /** In pixels of the sheet. */
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Where a line stands: `x` is the edge that `align` names. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'auto';
}

/**
 * Previews are read at a quarter of their size: the cut of the face for small print, with its stout
 * hairlines, is what is legible then.
 */
const opticalSize = 14;
/** Of the first line's letters above its baseline, in ems. */
const ascent = 0.74;

const registered = new Set<string>();

/** Paper to draw on. */
export class Sheet {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** What no font has a glyph for, of all that was set. */
  readonly missing = new Set<string>();
  readonly #fonts: Fonts;
  readonly #lang: string;

  /**
   * @param lang BCP 47
   * @param size in units of the layout, and the pixels to one
   */
  constructor(
    fonts: Fonts,
    palette: Palette,
    lang: string,
    { width, height, pixels }: { width: number; height: number; pixels: number },
  ) {
    this.#fonts = fonts;
    this.palette = palette;
    this.#lang = lang;
    this.width = width;
    this.height = height;
    this.canvas = createCanvas(Math.round(width * pixels), Math.round(height * pixels));
    this.context = this.canvas.getContext('2d');
    this.context.scale(pixels, pixels);
    this.fill(palette.ground, 0, 0, width, height);
  }

  fill(colour: string, x: number, y: number, width: number, height: number): void {
    this.context.fillStyle = colour;
    this.context.fillRect(x, y, width, height);
  }

  /** One line, cut where it is too long. @returns its width */
  line(words: string, { x, y, width, align = 'left' }: Place, style: Style): number {
    const measure = this.measure(style.weight);
    const shown = lineIn(plainText(words), width / style.size, measure);
    const wide = Math.min(width, measure(shown) * style.size);
    const toRight = align === 'right' || (align === 'auto' && directionOf(shown) === 'rtl');
    const left = align === 'right' ? x - wide : toRight ? x + width - wide : x;
    this.#write(shown, left, y, wide, style);
    return wide;
  }

  /** One line in the first of some sizes in which it is whole, or cut in the last. */
  fittedLine(
    words: string,
    place: Place,
    { sizes, ...style }: Omit<Style, 'size'> & Pick<Room, 'sizes'>,
  ): number {
    const ems = this.widthOf(words, { size: 1, weight: style.weight });
    const size = sizes.find((size) => ems * size <= place.width) ?? sizes.at(-1) ?? sizes[0];
    return this.line(words, place, { ...style, size });
  }

  /** Several lines from `y` down. @returns where they end */
  lines(
    words: string,
    { x, y }: Pick<Place, 'x' | 'y'>,
    room: Room,
    style: Omit<Style, 'size'>,
  ): number {
    const plain = plainText(words);
    const measure = this.measure(style.weight);
    const { size, lines } = linesIn(plain, room, measure, this.#lang);
    const toRight = directionOf(plain) === 'rtl';
    for (const [index, line] of lines.entries()) {
      const wide = Math.min(room.width, measure(line) * size);
      const left = toRight ? x + room.width - wide : x;
      const baseline = y + (ascent + index * room.leading) * size;
      this.#write(line, left, baseline, wide, { ...style, size }, toRight);
    }
    return y + (lineHeight + (lines.length - 1) * room.leading) * size;
  }

  /** How wide a text is on one line. */
  widthOf = (words: string, { size, weight }: Omit<Style, 'colour'>): number =>
    this.measure(weight)(plainText(words)) * size;

  /** Of a plain text. Measures at a large size, where rounding is lost. */
  measure(weight: number): Measure {
    const known = new Map<string, number>();
    return (words) => {
      const width = known.get(words) ?? this.#widthOf(words, weight);
      known.set(words, width);
      return width;
    };
  }

  #widthOf(words: string, weight: number): number {
    if (words === '') return 0;
    return this.context.measureText(this.#set(words, 100, weight)).width / 100;
  }

  #write(
    words: string,
    x: number,
    y: number,
    width: number,
    { size, weight, colour }: Style,
    toRight = directionOf(words) === 'rtl',
  ): void {
    if (words === '') return;
    const drawable = this.#set(words, size, weight);
    this.context.fillStyle = colour;
    this.context.textAlign = 'left';
    this.context.direction = toRight ? 'rtl' : 'ltr';
    // The width given is the least that is promised: nothing runs out of the frame.
    this.context.fillText(drawable, x, y, width + 1);
  }

  /** Makes the context set words so. @returns the words as they can be drawn */
  #set(words: string, size: number, weight: number): string {
    const { text, faces, missing } = this.#fonts.chosenFor(words, this.#lang);
    for (const grapheme of missing) this.missing.add(grapheme);
    for (const { name, path } of faces) {
      if (registered.has(name)) continue;
      registered.add(name);
      GlobalFonts.registerFromPath(path, name);
    }
    const names = faces.map(({ name }) => `"${name}"`).join(', ');
    this.context.font = `${size}px ${names || 'serif'}`;
    this.context.fontVariationSettings = `"opsz" ${opticalSize}, "wght" ${weight}`;
    return text;
  }
}
