import { orientationOf, turnedNote } from '#bare/orientation.ts';

/** What the header of a file says it holds, as bits. */
const [exif, xmp] = [0b1000, 0b0100];

/** Chunks of RIFF: type, length, data to an even length (RFC 9649). The header says which there are. */
export function bareWebp(file: Buffer): Buffer {
  const kept: Buffer[] = [];
  let turned = 1;
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    const chunk = file.subarray(at, at + 8 + size + (size % 2));
    const type = chunk.toString('latin1', 0, 4);
    if (type === 'EXIF')
      turned = orientationOf(chunk.subarray(chunk.toString('latin1', 8, 12) === 'Exif' ? 14 : 8));
    else if (type !== 'XMP ') kept.push(Buffer.from(chunk));
    at += 8 + size + (size % 2);
  }
  const header = kept.find((chunk) => chunk.toString('latin1', 0, 4) === 'VP8X');
  if (header) header[8] = (header[8] ?? 0) & ~(exif | xmp);
  if (header && turned > 1) {
    header[8] = (header[8] ?? 0) | exif;
    const note = turnedNote(turned).subarray(10);
    const ends = Buffer.from('EXIF\0\0\0\0');
    ends.writeUInt32LE(note.length, 4);
    kept.push(ends, note);
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
