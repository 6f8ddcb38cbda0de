/** What a reader needs to draw an image (TIFF 6.0, and the supplements for JPEG, tiles and alpha). */
const drawn = new Set([
  ...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281],
  ...[282, 283, 284, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324],
  ...[325, 330, 332, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519],
  ...[520, 521, 529, 530, 531, 532, 34675],
]);
/** Of the types of values. */
const bytesOf = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const deepest = 64;

/**
 * A TIFF without what is no part of its images: such facts leave their directory, and zeros stand where
 * their values stood. No place in the file moves.
 *
 * @returns undefined for one in another form, whose notes cannot be found
 */
export function bareTiff(file: Buffer): Buffer | undefined {
  const copy = Buffer.from(file);
  const isLittle = copy.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? copy.readUInt16LE(at) : copy.readUInt16BE(at));
  const long = (at: number) => (isLittle ? copy.readUInt32LE(at) : copy.readUInt32BE(at));
  const writeShort = (value: number, at: number) =>
    isLittle ? copy.writeUInt16LE(value, at) : copy.writeUInt16BE(value, at);
  const seen = new Set<number>();

  /** Cleans a directory, those within it and those behind it. */
  const clean = (from: number): void => {
    for (let at = from; at !== 0;) {
      if (seen.has(at) || seen.size > deepest) return;
      seen.add(at);
      const count = short(at);
      const end = at + 2 + count * 12;
      const next = long(end);
      const kept: Buffer[] = [];
      for (let entry = at + 2; entry < end; entry += 12) {
        const tag = short(entry);
        if (drawn.has(tag)) kept.push(Buffer.from(copy.subarray(entry, entry + 12)));
        else forget(entry, tag);
        if (tag === subDirectories) for (const inner of values(entry)) clean(inner);
      }
      Buffer.concat([...kept, Buffer.alloc(4)]).copy(copy, at + 2);
      copy.fill(0, at + 2 + kept.length * 12, end + 4);
      writeShort(kept.length, at);
      const link = at + 2 + kept.length * 12;
      if (isLittle) copy.writeUInt32LE(next, link);
      else copy.writeUInt32BE(next, link);
      at = next;
    }
  };
  /** Where an entry's values stand, and how many bytes they take. */
  const place = (entry: number): [at: number, length: number] => {
    const length = (bytesOf[short(entry + 2)] ?? 1) * long(entry + 4);
    return length <= 4 ? [entry + 8, length] : [long(entry + 8), length];
  };
  const values = (entry: number): number[] => {
    const [at, length] = place(entry);
    return Array.from({ length: Math.min(deepest, length >> 2) }, (_, index) =>
      long(at + index * 4),
    );
  };
  const forget = (entry: number, tag: number): void => {
    if (tag === exifDirectory || tag === placeDirectory)
      for (const inner of values(entry)) forgetAll(inner);
    const [at, length] = place(entry);
    copy.fill(0, Math.min(at, copy.length), Math.min(at + length, copy.length));
  };
  const forgetAll = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const end = at + 2 + short(at) * 12;
    for (let entry = at + 2; entry < end; entry += 12) forget(entry, 0);
    copy.fill(0, at, end);
  };
  try {
    if (short(2) !== 42) return undefined;
    clean(long(4));
  } catch (error) {
    // A place beyond the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return copy;
}

const [subDirectories, exifDirectory, placeDirectory] = [330, 34665, 34853];
