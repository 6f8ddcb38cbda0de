/** What listeners' programs show: names, words, chapters and a cover (https://id3.org/id3v2.4.0-frames). */
const shown =
  /^(?:TIT[123]|TPE[1-4]|TALB|TRCK|TPOS|TCON|TCOP|TLAN|TLEN|TBPM|TKEY|TCOM|TEXT|TYER|TDRC|USLT|SYLT|CHAP|CTOC|APIC)$/;

/**
 * An MP3 without comments, files and private notes of programs. Names, chapters and the cover stay;
 * what a tag had besides is padding now, and no place in the file moves.
 */
export function bareMp3(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  if (copy.length > 10 && copy.toString('latin1', 0, 3) === 'ID3') {
    const end = Math.min(10 + whole(copy, 6), copy.length);
    const frames = (copy[5] ?? 0) === 0 ? shownFrames(copy, end) : [];
    // Where frames are written in another way, none is told from another.
    copy.fill(0, 10, end);
    copy[5] = (copy[5] ?? 0) & footer;
    Buffer.concat(frames).copy(copy, 10);
  }
  forgetOldComment(copy);
  forgetApe(copy);
  return copy;
}

const footer = 0x10;

/** A number of 28 bits in four bytes. */
const whole = (file: Buffer, at: number): number =>
  [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((file[at + index] ?? 0) & 0x7f), 0);

function shownFrames(file: Buffer, end: number): Buffer[] {
  const version = file[3] ?? 0;
  if (version < 3) return [];
  const frames: Buffer[] = [];
  for (let at = 10; at + 10 <= end;) {
    const name = file.toString('latin1', at, at + 4);
    const size = version === 4 ? whole(file, at + 4) : file.readUInt32BE(at + 4);
    if (!/^[A-Z\d]{4}$/.test(name) || at + 10 + size > end) break;
    if (shown.test(name)) frames.push(Buffer.from(file.subarray(at, at + 10 + size)));
    at += 10 + size;
  }
  return frames;
}

/** ID3v1: 128 bytes at the end, with a comment in which the last two may be the track. */
function forgetOldComment(file: Buffer): void {
  const at = file.length - 128;
  if (at < 0 || file.toString('latin1', at, at + 3) !== 'TAG') return;
  file.fill(0, at + 97, file[at + 125] === 0 ? at + 125 : at + 127);
}

/** A tag of APE, before that of ID3v1 or at the end; its own header is not counted in its length. */
function forgetApe(file: Buffer): void {
  const at = file.lastIndexOf('APETAGEX');
  if (at < 0 || at + 32 > file.length || file.length - at > 32 + 128) return;
  const size = file.readUInt32LE(at + 12);
  const isHeaded = ((file[at + 23] ?? 0) & 0x80) !== 0;
  file.fill(0, Math.max(0, at + 32 - size - (isHeaded ? 32 : 0)), at + 32);
}
