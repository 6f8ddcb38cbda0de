import { brotliDecompressSync } from 'node:zlib';

/** Asks whether a font has a glyph for a character. */
export type Glyphs = (codePoint: number) => boolean;

/** A font's bytes do not make sense. */
const broken = (what: string) => new Error(`not a WOFF2 font: ${what}`);

/**
 * The characters that a WOFF2 font has glyphs for. The `unicode-range` that comes with a font says
 * which file a browser should ask, not what is in it.
 *
 * @param font the file
 * @throws when it is no WOFF2 file with a Unicode map
 * @see https://www.w3.org/TR/WOFF2/ and https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
export function glyphsIn(font: Buffer): Glyphs {
  if (font.length < 48 || font.toString('latin1', 0, 4) !== 'wOF2') throw broken('no signature');
  const compressed = font.readUInt32BE(20);
  let at = 48;
  const variable = (): number => {
    let value = 0;
    for (let bytes = 0; bytes < 5; bytes++) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw broken('a number is too long');
  };
  let offset = 0;
  let map: { readonly offset: number; readonly length: number } | undefined;
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font.readUInt8(at++);
    const known = flags & 63;
    const tag = known === 63 ? font.toString('latin1', at, (at += 4)) : known;
    const version = flags >> 6;
    let length = variable();
    // Only these two are transformed by version 0, and all others by any other.
    const outlines = tag === glyf || tag === loca;
    if (outlines ? version !== 3 : version !== 0) length = variable();
    if (tag === cmap) map = { offset, length };
    offset += length;
  }
  if (!map) throw broken('no table "cmap"');
  const tables = brotliDecompressSync(font.subarray(at, at + compressed), {
    maxOutputLength: offset,
  });
  return glyphsOf(tables.subarray(map.offset, map.offset + map.length));
}

/** Numbers of table tags in WOFF2. */
const cmap = 0;
const glyf = 10;
const loca = 11;

/** Reads the richest Unicode subtable: all planes before the first alone. */
function glyphsOf(table: Buffer): Glyphs {
  const offsets = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 4 + index * 8;
    const platform = table.readUInt16BE(at);
    return platform === 0 || platform === 3 ? table.readUInt32BE(at + 4) : 0;
  });
  const ofFormat = (format: number) =>
    offsets.find((offset) => offset > 0 && table.readUInt16BE(offset) === format);
  const groups = ofFormat(12);
  if (groups !== undefined) return inGroups(table.subarray(groups));
  const segments = ofFormat(4);
  if (segments !== undefined) return inSegments(table.subarray(segments));
  throw broken('no Unicode map');
}

function inGroups(table: Buffer): Glyphs {
  const ranges = Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const at = 16 + index * 12;
    return [table.readUInt32BE(at), table.readUInt32BE(at + 4)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}

function inSegments(table: Buffer): Glyphs {
  const size = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  return (codePoint) => {
    for (let at = 0; at < size; at += 2) {
      if (table.readUInt16BE(ends + at) < codePoint) continue;
      const start = table.readUInt16BE(starts + at);
      if (start > codePoint) return false;
      const offset = table.readUInt16BE(offsets + at);
      const delta = table.readUInt16BE(deltas + at);
      if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
      const glyph = table.readUInt16BE(offsets + at + offset + (codePoint - start) * 2);
      return glyph !== 0;
    }
    return false;
  };
}
