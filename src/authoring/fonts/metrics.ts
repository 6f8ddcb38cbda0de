import { tableIn, tablesOf } from '#authoring/fonts/sfnt.ts';

/** What a font says of its sizes, in units of `unitsPerEm`. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the line: negative. */
  readonly descent: number;
  readonly lineGap: number;
  /** Of a letter of English prose, spaces included. */
  readonly averageWidth: number;
}

/**
 * How often each letter stands among a thousand characters of English prose (Norvig 2013, "English
 * Letter Frequency Counts", words of 4.79 letters on average).
 */
const frequencies: Readonly<Record<string, number>> = {
  ...{ ' ': 173, e: 103, t: 77, a: 66, o: 63, i: 63, n: 60, s: 54, r: 52, h: 42, l: 34, d: 32 },
  ...{ c: 28, u: 23, m: 21, f: 20, p: 18, g: 15, w: 14, y: 14, b: 12, v: 9, k: 4, x: 2, j: 1 },
  ...{ q: 1, z: 1 },
};

/** @param widthOf advance of a character, in units of one em */
export function averageWidth(widthOf: (character: string) => number): number {
  const all = Object.entries(frequencies);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return all.reduce((sum, [character, count]) => sum + count * widthOf(character), 0) / total;
}

/**
 * Reads the metrics of an uncompressed font.
 *
 * @param sfnt a font file with `head`, `hhea`, `hmtx` and a `cmap` of format 4
 * @throws Error when a table is missing
 */
export function metricsOf(sfnt: Buffer): Metrics {
  const tables = tablesOf(sfnt);
  const table = (tag: string) => tableIn(tables, tag);
  const [hhea, hmtx] = [table('hhea'), table('hmtx')];
  const glyphOf = glyphsOf(table('cmap'));
  const measured = hhea.readUInt16BE(34);
  const unitsPerEm = table('head').readUInt16BE(18);
  const advance = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1));
  return {
    unitsPerEm,
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    averageWidth:
      averageWidth((character) => advance(glyphOf(character.charCodeAt(0))) / unitsPerEm) *
      unitsPerEm,
  };
}

/** The glyph of a code unit, by a `cmap`'s table of format 4. */
export function glyphsOf(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt16BE(2);
  const format4 = Array.from({ length: count }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
  ).find((table) => table.readUInt16BE(0) === 4);
  if (!format4) throw new Error('the font has no cmap of format 4');
  const segments = format4.readUInt16BE(6);
  const [ends, starts] = [14, 16 + segments];
  const [deltas, offsets] = [starts + segments, starts + 2 * segments];
  return (code) => {
    for (let at = 0; at < segments; at += 2) {
      if (code > format4.readUInt16BE(ends + at)) continue;
      const start = format4.readUInt16BE(starts + at);
      if (code < start) return 0;
      const delta = format4.readUInt16BE(deltas + at);
      const offset = format4.readUInt16BE(offsets + at);
      if (offset === 0) return (code + delta) % 0x10000;
      const glyph = format4.readUInt16BE(offsets + at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    }
    return 0;
  };
}
