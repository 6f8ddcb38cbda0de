/** Elements of WebM and Matroska (RFC 8794, RFC 9559), by their numbers. */
const segment = 0x18538067;
const [info, cluster] = [0x1549a966, 0x1f43b675];
/** Tags, attached files; the day, title and names of files, and sums that no longer hold. */
const notes = new Set([0x1254c367, 0x1941a469, 0x4461, 0x7ba9, 0x7384, 0x3c83ab, 0x3e83bb, 0xbf]);
/** The programs that made it, which every file has to name: as no name. */
const programs = new Set([0x4d80, 0x5741]);

/** A film in WebM or Matroska without its notes: they become void, and no place in the file moves. */
export function bareMatroska(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  clean(copy, 0, copy.length);
  return copy;
}

function clean(file: Buffer, from: number, to: number): void {
  for (let at = from; at + 2 <= to;) {
    const idLength = Math.clz32(file[at] ?? 0) - 23;
    if (idLength > 4 || at + idLength >= to) return;
    const id = file.readUIntBE(at, idLength);
    const sizeAt = at + idLength;
    const sizeLength = Math.clz32(file[sizeAt] ?? 0) - 23;
    if (sizeLength > 8 || sizeAt + sizeLength > to) return;
    const inner = sizeAt + sizeLength;
    const size = sizeOf(file, sizeAt, sizeLength);
    // One without a length ends where what holds it ends, or the next begins.
    const isOpen = size === undefined && (id === segment || id === cluster);
    if (isOpen || id === segment) {
      at = inner;
      continue;
    }
    const end = inner + (size ?? Number.POSITIVE_INFINITY);
    if (end > to) return;
    if (id === info) clean(file, inner, end);
    else if (notes.has(id)) blank(file, at, end);
    else if (programs.has(id)) file.fill(0, inner, end);
    else if (id === voidElement) file.fill(0, inner, end);
    at = end;
  }
}

/** Undefined where it is not known, which ones in all places say. */
function sizeOf(file: Buffer, at: number, length: number): number | undefined {
  let value = BigInt((file[at] ?? 0) & (0xff >> length));
  let all = value === BigInt(0xff >> length);
  for (const byte of file.subarray(at + 1, at + length)) {
    value = (value << 8n) | BigInt(byte);
    all &&= byte === 0xff;
  }
  return all ? undefined : Number(value);
}

const voidElement = 0xec;

/** Puts void in the place of an element, of the same length in all. */
function blank(file: Buffer, at: number, end: number): void {
  const length = end - at;
  file.fill(0, at, end);
  file[at] = voidElement;
  if (length < 9) file[at + 1] = 0x80 | (length - 2);
  else {
    file[at + 1] = 0x01;
    file.writeUIntBE(length - 9, at + 3, 6);
  }
}
