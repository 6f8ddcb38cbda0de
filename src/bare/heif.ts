import { type Box, boxesIn, boxIn, free } from '#bare/boxes.ts';

/** What of a file is no note, outside its index of items: a moving image has a film's. */
const outer = /^(?:ftyp|meta|moov|mdat|free|skip|uuid)$/;

/**
 * An AVIF or HEIC without its notes. They are items beside the image's own (ISO/IEC 23008-12, annex
 * A): what they hold is written over where it lies, so that no place in the file moves. How the image
 * is turned is no note but a property of it.
 */
export function bareHeif(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (const box of boxesIn(copy)) {
    if (box.type === 'meta') forgetItems(copy, box);
    else if (/^(?:free|skip|uuid)$/.test(box.type) || !outer.test(box.type)) free(copy, box);
  }
  return copy;
}

function forgetItems(file: Buffer, { from, to }: Box): void {
  // Behind version and flags.
  const meta = { from: from + 4, to };
  const notes = forgetKinds(file, boxIn(file, 'iinf', meta));
  const data = boxIn(file, 'idat', meta);
  for (const { id, isData, ranges } of placesIn(file, boxIn(file, 'iloc', meta))) {
    if (!notes.has(id)) continue;
    for (const [start, length] of ranges) {
      const at = isData ? (data?.from ?? file.length) + start : start;
      const end = length === 0 ? file.length : Math.min(at + length, file.length);
      if (at < end) file.fill(0, at, end);
    }
  }
}

/** The numbers of items that are notes. They become items of a kind that no reader knows. */
function forgetKinds(file: Buffer, info: Box | undefined): Set<number> {
  const notes = new Set<number>();
  if (!info || info.from + 8 > info.to) return notes;
  for (const { type, from, to } of boxesIn(file, info.from + (file[info.from] ? 8 : 6), info.to)) {
    const version = file[from] ?? 0;
    const wide = version === 3;
    if (type !== 'infe' || version < 2 || from + (wide ? 14 : 12) > to) continue;
    const id = wide ? file.readUInt32BE(from + 4) : file.readUInt16BE(from + 4);
    const at = from + (wide ? 10 : 8);
    if (!/^(?:Exif|mime|uri )$/.test(file.toString('latin1', at, at + 4))) continue;
    file.write('free', at, 'latin1');
    notes.add(id);
  }
  return notes;
}

interface Item {
  readonly id: number;
  /** Whether its places are counted from the box of data in the index, and not from the file's beginning. */
  readonly isData: boolean;
  readonly ranges: readonly (readonly [start: number, length: number])[];
}

/** Where items lie (ISO/IEC 14496-12, 8.11.3), as far as the box is whole. */
function placesIn(file: Buffer, box: Box | undefined): Item[] {
  if (!box) return [];
  const items: Item[] = [];
  let at = box.from + 4;
  const number = (bytes: number): number => {
    if (at + bytes > box.to) throw new RangeError('cut off');
    const value =
      bytes === 8 ? Number(file.readBigUInt64BE(at)) : bytes && file.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  try {
    const version = file[box.from] ?? 0;
    const [offsets, bases] = [number(1), number(1)];
    const count = number(version < 2 ? 2 : 4);
    for (let index = 0; index < count; index += 1) {
      const id = number(version < 2 ? 2 : 4);
      const method = version > 0 ? number(2) & 15 : 0;
      number(2);
      const base = number(bases >> 4);
      const ranges = Array.from({ length: number(2) }, () => {
        if (version > 0) number(bases & 15);
        const start = base + number(offsets >> 4);
        return [start, number(offsets & 15)] as const;
      });
      if (method < 2) items.push({ id, isData: method === 1, ranges });
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return items;
}
