import { orientationOf, turnedNote } from '#bare/orientation.ts';

/** Segments: a marker of two bytes, and a length that counts itself (ITU-T T.81, annex B). */
export function bareJpeg(file: Buffer): Buffer {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let [at, turned, found] = [2, 1, false];
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    const end = at + 2 + file.readUInt16BE(at + 2);
    // The scan: what follows is the image, and what cameras append behind its end.
    if (marker === 0xda) {
      const last = file.lastIndexOf(Buffer.from([0xff, 0xd9]));
      const whole = endOfScans(file, end) ?? (last < 0 ? file.length : last + 2);
      kept.push(file.subarray(at, whole));
      found = true;
      break;
    }
    const segment = file.subarray(at, end);
    const name = segment.toString('latin1', 4, 16);
    if (marker === 0xe1 && name.startsWith('Exif\0')) turned = orientationOf(segment.subarray(10));
    const isColour = (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) || marker === 0xee;
    const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (!isNote || isColour || (marker === 0xe0 && name.startsWith('JFIF\0')))
      kept.push(bareJfif(segment));
    at = end;
  }
  if (!found) return file;
  if (turned > 1) kept.splice(1, 0, turnedNote(turned));
  return Buffer.concat(kept);
}

/** A JFIF header may hold a thumbnail behind its 16 bytes. */
function bareJfif(segment: Buffer): Buffer {
  if (segment[1] !== 0xe0 || segment.length <= 18) return segment;
  const header = Buffer.from(segment.subarray(0, 18));
  header.writeUInt16BE(16, 2);
  header.fill(0, 16);
  return header;
}

/** Where the image ends that begins at its first scan: further scans have tables before them. */
function endOfScans(file: Buffer, from: number): number | undefined {
  let at = from;
  while (at + 1 < file.length) {
    at = file.indexOf(0xff, at);
    if (at < 0) return undefined;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    // A byte of the image, fill, or a mark to start anew from.
    const isInside = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (isInside) at += marker === 0xff ? 1 : 2;
    else if (at + 4 > file.length) return undefined;
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}
