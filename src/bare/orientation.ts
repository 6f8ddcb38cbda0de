const orientationTag = 0x0112;

/**
 * How an image is turned, 1 where it is upright.
 *
 * @param tiff Exif without its name: a TIFF of notes (CIPA DC-008, 4.6)
 */
export function orientationOf(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const first = long(4);
    for (let index = 0; index < short(first); index += 1) {
      const entry = first + 2 + index * 12;
      if (short(entry) === orientationTag) return short(entry + 8);
    }
  } catch {
    // Notes that lead out of themselves say nothing.
  }
  return 1;
}

/** Exif as a segment of a JPEG that says one thing: how the image is turned. */
export const turnedNote = (turned: number): Buffer =>
  Buffer.from(
    `ffe10022${Buffer.from('Exif\0\0').toString('hex')}4d4d002a00000008000101120003000000010` +
      `00${turned.toString(16)}000000000000`,
    'hex',
  );
