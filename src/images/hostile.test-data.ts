/** Image files that no good comes of, made here byte by byte. */
import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** An uneven picture, the same in every run: what a decoder says of a part of it is, too. */
function plain(width = 64, height = 48): Sharp {
  let state = 42;
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    state = (state * 48271) % 2147483647;
    return 60 + (at % 97) + (state % 40);
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A PNG of one white colour with one bit a pixel: a few bytes, however large it unfolds. */
export function unfoldingPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const pixels = Buffer.alloc(rows * (1 + Math.ceil(width / 8)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF with so many large frames, each of them cut off after its first pixel. */
function framesGif(side: number, frames: number): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\xff\xff\xff\0\0\0', 'latin1');
  const frame = Buffer.from('2c0000000000000000000202440100', 'hex');
  for (const [part, at] of [
    [head, 6],
    [frame, 5],
  ] as const) {
    part.writeUInt16LE(side, at);
    part.writeUInt16LE(side, at + 2);
  }
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

const cut = (file: Buffer, part = 0.6) => file.subarray(0, Math.floor(file.length * part));
const ftyp = (brands: string) =>
  Buffer.from(`\0\0\0\x18ftyp${brands}${'\0'.repeat(400)}`, 'latin1');

/** Files by name, none of which can be delivered. */
export const hostileFiles = async (): Promise<Readonly<Record<string, Buffer>>> => ({
  'empty.jpg': Buffer.alloc(0),
  'one-byte.png': Buffer.from('\x89', 'latin1'),
  'cut.jpg': cut(await plain().jpeg().toBuffer()),
  'cut-progressive.jpg': cut(await plain(400, 300).jpeg({ progressive: true }).toBuffer()),
  'cut.png': cut(await plain().png().toBuffer()),
  'cut.webp': cut(await plain().webp().toBuffer()),
  'cut.avif': cut(await plain().avif({ effort: 0 }).toBuffer()),
  'cut.gif': cut(await plain().gif().toBuffer()),
  'head-only.jpg': (await plain().jpeg().toBuffer()).subarray(0, 180),
  'heic.jpg': ftyp('heic\0\0\0\0mif1heic'),
  'page.jpg': Buffer.from('<!doctype html><html lang="en"><title>Not found</title></html>'),
  'film.png': ftyp('isom\0\0\0\0isommp42'),
  'pointer.png': Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
  ),
  'megapixels.png': unfoldingPng(20_000, 10_000),
  'bomb.png': unfoldingPng(60_000, 60_000, 10),
  'frames.gif': framesGif(8000, 300),
  'fewer-rows.png': unfoldingPng(3000, 3000, 20),
  'laughs.svg': Buffer.from(
    `<!DOCTYPE svg [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&j;</text></svg>`,
  ),
  'passwords.svg': Buffer.from(
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&a;</text></svg>',
  ),
  'sizeless.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
});

/** Files by name that are unusual and can be delivered. */
export const unusualFiles = async (): Promise<Readonly<Record<string, Buffer>>> => ({
  'png.jpg': await plain().png().toBuffer(),
  'photo.svg': await plain().jpeg().toBuffer(),
  'cmyk.jpg': await plain().toColourspace('cmyk').jpeg().toBuffer(),
  'deep.png': await plain().toColourspace('rgb16').png().toBuffer(),
  'grey.png': await plain().greyscale().png().toBuffer(),
  'palette.png': await plain().png({ palette: true }).toBuffer(),
  'pixel.png': await plain(1, 1).png().toBuffer(),
  'line.png': await plain(3000, 1).png().toBuffer(),
  'page.tiff': await plain().tiff().toBuffer(),
  'large.png': unfoldingPng(9_900, 10_000),
});
