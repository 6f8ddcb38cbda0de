/** The tables of an uncompressed font, by their tags. */
export type Tables = ReadonlyMap<string, Buffer>;

const [headerLength, recordLength] = [12, 16];

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff */
export function tablesOf(sfnt: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (
    let at = headerLength, left = sfnt.readUInt16BE(4);
    left > 0;
    at += recordLength, left -= 1
  ) {
    const start = sfnt.readUInt32BE(at + 8);
    const end = start + sfnt.readUInt32BE(at + 12);
    tables.set(sfnt.toString('latin1', at, at + 4), sfnt.subarray(start, end));
  }
  return tables;
}

/** @throws Error when the font has no such table */
export function tableIn(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table ${tag}`);
  return found;
}

/** A font of TrueType outlines with these tables. Its checksums are for the program that packs it. */
export function sfntOf(tables: Tables): Buffer {
  const tags = [...tables.keys()].toSorted();
  const head = Buffer.alloc(headerLength + recordLength * tags.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  const parts = [head];
  let end = head.length;
  for (const [index, tag] of tags.entries()) {
    const table = tableIn(tables, tag);
    const at = headerLength + recordLength * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    end += padded.length;
  }
  return Buffer.concat(parts);
}
