/**
 * Blocks behind the header and its colours: images, and extensions of which two are notes (GIF89a,
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt).
 */
export function bareGif(file: Buffer): Buffer {
  const first = 13 + colours(file[10] ?? 0);
  const kept: Buffer[] = [file.subarray(0, first)];
  for (let at = first; at < file.length;) {
    const kind = file[at] ?? 0;
    if (kind === trailer) {
      kept.push(file.subarray(at, at + 1));
      return Buffer.concat(kept);
    }
    if (kind !== image && kind !== extension) return file;
    const body = kind === image ? at + 11 + colours(file[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(file, body);
    const label = file[at + 1];
    // How often it plays is an application's block; what else programs add is none of the image's.
    const isNote =
      label === comment ||
      (label === application &&
        !/^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(file.toString('latin1', at + 3, at + 14)));
    if (kind === image || !isNote) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];
const [comment, application] = [0xfe, 0xff];

/** Bytes of a table of colours, of which a field of flags says the length. */
const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function endOfBlocks(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== 0) at += 1 + (file[at] ?? 0);
  return at + 1;
}
