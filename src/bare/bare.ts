/**
 * Files without what they say of their making: places, cameras, programs, thumbnails, comments. Nothing
 * is encoded anew, so that what is copied as it is stays as good as it was.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { bareFilm } from '#bare/film.ts';
import { bareGif } from '#bare/gif.ts';
import { bareHeif } from '#bare/heif.ts';
import { bareJpeg } from '#bare/jpeg.ts';
import { bareMatroska } from '#bare/matroska.ts';
import { bareMp3 } from '#bare/mp3.ts';
import { bareOgg } from '#bare/ogg.ts';
import { barePng } from '#bare/png.ts';
import { bareTiff } from '#bare/tiff.ts';
import { bareWebp } from '#bare/webp.ts';

/** What takes the notes out of a file, by how it begins. */
const kinds: readonly (readonly [RegExp, (file: Buffer) => Buffer | undefined])[] = [
  [/^\xff\xd8\xff/, bareJpeg],
  [/^\x89PNG\r\n\x1a\n/, barePng],
  [/^GIF8[79]a/, bareGif],
  [/^RIFF[^]{4}WEBP/, bareWebp],
  [/^(?:II\*\0|MM\0\*)/, bareTiff],
  // The brands may stand in any order behind the first (ISO/IEC 14496-12).
  [
    /^[^]{4}ftyp(?:(?:avi[fs]|hei[cfmsx]|hev[cmsx]|mif1|msf1)|[^]{8}(?:[^]{4})*?(?:avi[fs]|mif1))/,
    bareHeif,
  ],
  [/^[^]{4}(?:ftyp|moov|mdat|wide|free|skip|pnot)/, bareFilm],
  [/^(?:ID3|\xff[\xe2-\xff])/, bareMp3],
  [/^\x1aE\xdf\xa3/, bareMatroska],
  [/^OggS/, bareOgg],
  [/^%PDF/, blanked],
];

/** How the files end that hold notes of their making, and are known here. */
export const notedEndings: readonly string[] = [
  ...['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'heic', 'heif', 'tif', 'tiff', 'pdf'],
  ...['mp4', 'm4v', 'mov', '3gp', 'webm', 'mkv', 'ogv'],
  ...['mp3', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'mka'],
];

/** How much of a file tells its kind. */
const kindBytes = 64;

const bareBy = (start: Buffer) => {
  const text = start.toString('latin1', 0, kindBytes);
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
};

/** Whether the notes of a file can be taken out, by how it begins. */
export function isKnown(path: string): boolean {
  const start = Buffer.alloc(kindBytes);
  const file = openSync(path, 'r');
  try {
    return bareBy(start.subarray(0, readSync(file, start, 0, kindBytes, 0))) !== undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * An image, film, sound or PDF without its notes. A photograph that was taken on its side keeps that one
 * fact, colours their profile, a sound its title and chapters.
 *
 * @returns undefined where the notes of this kind of file cannot be found
 */
export const bareFile = (file: Buffer): Buffer | undefined => bareBy(file)?.(file);

/**
 * A file that holds photographs as they were taken, such as a PDF: their notes are written over with
 * zeros, so that every place in the file stays where it is.
 */
export function blanked(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (const name of ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0']) {
    for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
      // A segment APP1, whose length stands before its name.
      if (at < 4 || copy.readUInt16BE(at - 4) !== 0xffe1) continue;
      copy.fill(0, at, at - 2 + copy.readUInt16BE(at - 2));
    }
  }
  return copy;
}
