/**
 * Image files without what they say of their making: places, cameras, programs, thumbnails, comments.
 * Nothing of the image is encoded anew, so that what is copied as it is stays as good as it was.
 */
import { bareGif } from '#images/bare/gif.ts';
import { bareJpeg } from '#images/bare/jpeg.ts';
import { barePng } from '#images/bare/png.ts';
import { bareWebp } from '#images/bare/webp.ts';

/**
 * A JPEG, PNG, WebP or GIF without its notes; any other file as it is. A photograph that was taken on
 * its side keeps that one fact, and colours their profile.
 */
export function bareImage(file: Buffer): Buffer {
  const start = file.toString('latin1', 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return bareJpeg(file);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return barePng(file);
  if (/^GIF8[79]a/.test(start)) return bareGif(file);
  return /^RIFF[^]{4}WEBP$/.test(start) ? bareWebp(file) : file;
}

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
