import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import {
  type Card,
  type CardPicture,
  type Drawing,
  mostBytes,
  posterSize,
  previewSize,
} from '#previews/card.ts';
import { draw } from '#previews/designs.ts';
import { Fonts } from '#previews/fonts.ts';
import { type Palette, paletteOf, siteSheet } from '#previews/palette.ts';
import { coverOf, portraitOf } from '#previews/pictures.ts';
import { pngOf } from '#previews/png.ts';
import { Sheet } from '#previews/sheet.ts';

/** A picture file, with what could not be drawn. */
export interface Drawn {
  readonly bytes: Buffer;
  /** What no font has a glyph for. */
  readonly missing: readonly string[];
  /** Pictures that could not be read, from the project's root. */
  readonly unread: readonly string[];
}

/** Units of the layout to a sheet's width. */
const units = 1200;

/**
 * Draws in this process: `DISABLE_SYSTEM_FONTS_LOAD` must have been set before it began, so that no
 * font of the machine is ever used.
 *
 * @param root the project's folder, absolute
 * @throws when a cover cannot be read
 */
export function drawingIn(root: string): (drawing: Drawing) => Promise<Drawn> {
  const fonts = new Fonts(join(root, 'node_modules'));
  const palette = paletteOf(siteSheet(root));
  const portraits = new Map<string, Promise<Canvas | undefined>>();
  const portrait = (picture: CardPicture) => {
    const read = portraits.get(picture.digest) ?? portraitOf(picture, root).catch(() => undefined);
    portraits.set(picture.digest, read);
    return read;
  };
  return async (drawing) => {
    if (drawing.design === 'cover')
      return {
        bytes: await coverOf(drawing.picture, root, palette.ground),
        missing: [],
        unread: [],
      };
    const shown = new Map<string, Canvas>();
    const unread: string[] = [];
    for (const { name, portrait: picture } of drawing.people ?? []) {
      if (!picture) continue;
      const canvas = await portrait(picture);
      if (canvas) shown.set(name, canvas);
      else unread.push(picture.file);
    }
    const { bytes, missing } = cardFile(drawing, fonts, palette, shown);
    return { bytes, missing, unread };
  };
}

function cardFile(
  card: Card,
  fonts: Fonts,
  palette: Palette,
  portraits: ReadonlyMap<string, Canvas>,
) {
  const { width, height } = card.design === 'poster' ? posterSize : previewSize;
  const pixels = width / units;
  const sheet = new Sheet(fonts, palette, card.lang, {
    width: units,
    height: height / pixels,
    pixels,
  });
  draw(sheet, card, portraits);
  const bytes = pngOf(sheet.canvas.data(), width, height, mostBytes);
  return { bytes, missing: [...sheet.missing] };
}
