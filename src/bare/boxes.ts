/** Boxes, of which MP4, QuickTime, AVIF and HEIC are made (ISO/IEC 14496-12, 4.2). */

export interface Box {
  /** Four letters. */
  readonly type: string;
  /** Where it begins, where what it holds begins, and where it ends. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The boxes between two places in a file; a damaged one and all behind it are left out. */
export function* boxesIn(file: Buffer, from = 0, to = file.length): Generator<Box> {
  for (let at = from; at + 8 <= to;) {
    const type = file.toString('latin1', at + 4, at + 8);
    let [size, head] = [file.readUInt32BE(at), 8];
    if (size === 1) {
      if (at + 16 > to) return;
      [size, head] = [Number(file.readBigUInt64BE(at + 8)), 16];
    } else if (size === 0) size = to - at;
    if (size < head || at + size > to) return;
    yield { type, at, from: at + head, to: at + size };
    at += size;
  }
}

/** Makes a box one of free space, and writes zeros over what it held: no place in the file moves. */
export function free(file: Buffer, { at, from, to }: Box): void {
  file.write('free', at + 4, 'latin1');
  file.fill(0, from, to);
}

/** The first box of a type between two places. */
export const boxIn = (file: Buffer, type: string, { from, to }: Omit<Box, 'type' | 'at'>) =>
  boxesIn(file, from, to).find((box) => box.type === type);
