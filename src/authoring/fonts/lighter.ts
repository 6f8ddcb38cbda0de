/** What makes a font lighter and a subset cannot leave out: both take and give uncompressed fonts. */
import { glyphsOf } from '#authoring/fonts/metrics.ts';
import { sfntOf, tableIn, tablesOf } from '#authoring/fonts/sfnt.ts';

/**
 * Gives every weight the kerning of one, which differs from theirs by less than a hundredth of an em.
 *
 * @param still the same font at that weight alone: its glyphs have the same numbers
 */
export function kernedAs(font: Buffer, still: Buffer): Buffer {
  const tables = new Map(tablesOf(font));
  const from = tablesOf(still);
  for (const tag of ['GPOS', 'GDEF']) tables.set(tag, tableIn(from, tag));
  return sfntOf(tables);
}

/** Leaves of a font's names its copyright, which its licence asks for; a browser reads none. */
export function namedForItsMaker(font: Buffer): Buffer {
  const tables = new Map(tablesOf(font));
  const names = tableIn(tables, 'name');
  const strings = names.readUInt16BE(4);
  const records = Array.from({ length: names.readUInt16BE(2) }, (_, index) =>
    names.subarray(6 + 12 * index, 18 + 12 * index),
  );
  const copyright = records.find((record) => record.readUInt16BE(6) === 0);
  if (!copyright) throw new Error('the font names no maker');
  const start = strings + copyright.readUInt16BE(10);
  const text = names.subarray(start, start + copyright.readUInt16BE(8));
  const head = Buffer.from([0, 0, 0, 1, 0, 18]);
  const record = Buffer.from(copyright);
  record.writeUInt16BE(0, 10);
  return sfntOf(tables.set('name', Buffer.concat([head, record, text])));
}

/** Empties the glyphs of characters that are never shown, since a feature puts others in their place. */
export function without(font: Buffer, characters: string): Buffer {
  const tables = new Map(tablesOf(font));
  const [glyf, loca] = [tableIn(tables, 'glyf'), tableIn(tables, 'loca')];
  const glyphOf = glyphsOf(tableIn(tables, 'cmap'));
  const gone = new Set([...characters].map((character) => glyphOf(character.charCodeAt(0))));
  const isLong = tableIn(tables, 'head').readInt16BE(50) === 1;
  const startOf = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const kept: Buffer[] = [];
  const starts = Buffer.alloc(4 * (count + 1));
  let end = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const outline = gone.has(glyph)
      ? Buffer.alloc(0)
      : glyf.subarray(startOf(glyph), startOf(glyph + 1));
    kept.push(outline);
    end += outline.length;
    starts.writeUInt32BE(end, 4 * (glyph + 1));
  }
  const head = Buffer.from(tableIn(tables, 'head'));
  head.writeInt16BE(1, 50);
  return sfntOf(tables.set('glyf', Buffer.concat(kept)).set('loca', starts).set('head', head));
}
