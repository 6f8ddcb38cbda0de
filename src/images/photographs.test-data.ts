/** Photographs as cameras and programs leave them, with all that should not go round. */
import sharp, { type Sharp } from 'sharp';

/** Where they were taken, as Exif writes it. */
const place = {
  GPSVersionID: '2 3 0 0',
  GPSLatitudeRef: 'N',
  GPSLatitude: '50/1 48/1 45/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '4/1 22/1 55/1',
};

/** What must be in no file that readers get. */
export const secrets = ['Exif', 'SecretCamera', 'SecretPlace', 'SecretComment', 'ns.adobe.com/xap'];

export const secretsIn = (file: Buffer): string[] =>
  secrets.filter(
    (secret) => file.includes(secret) || file.includes(Buffer.from(secret, 'utf16le')),
  );

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="SecretPlace"/></r:RDF></x:xmpmeta>';

/**
 * A picture whose left half is red and right half blue, darker towards the bottom, with notes of every
 * kind.
 *
 * @param orientation how it is turned, as Exif counts it
 */
export function photograph(width = 64, height = 48, orientation = 1): Sharp {
  const pixels = Buffer.from(
    Array.from({ length: width * height }, (_, at) => {
      const light = 220 - Math.floor((120 * Math.floor(at / width)) / height);
      return at % width < width / 2 ? [light, 20, 20] : [20, 20, light];
    }).flat(),
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Model: 'SecretCamera', ImageDescription: 'SecretPlace' },
      IFD3: place,
    })
    .withXmp(xmp);
}

/** A JPEG with a comment, a thumbnail in its first header and a second image behind its end besides. */
export async function notedJpeg(orientation = 1): Promise<Buffer> {
  const plain = await photograph(64, 48, orientation).jpeg().toBuffer();
  const comment = Buffer.from('\xff\xfe\x00\x0fSecretComment', 'latin1');
  const jfif = Buffer.from(
    '\xff\xe0\x00\x1fJFIF\0\x01\x02\0\0\x01\0\x01\x01\x01SecretComment',
    'latin1',
  );
  jfif.writeUInt16BE(jfif.length - 2, 2);
  return Buffer.concat([
    plain.subarray(0, 2),
    jfif,
    comment,
    plain.subarray(2),
    Buffer.from('SecretComment'),
  ]);
}

/** A PNG with texts besides. */
export async function notedPng(orientation = 1): Promise<Buffer> {
  return withTexts(await photograph(64, 48, orientation).png().toBuffer());
}

async function withTexts(png: Buffer): Promise<Buffer> {
  const { crc32 } = await import('node:zlib');
  const chunk = (type: string, text: string) => {
    const data = Buffer.from(type + text, 'latin1');
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(text.length, 0);
    ends.writeUInt32BE(crc32(data), 4);
    return Buffer.concat([ends.subarray(0, 4), data, ends.subarray(4)]);
  };
  const header = 33;
  return Buffer.concat([
    png.subarray(0, header),
    chunk('tEXt', 'Comment\0SecretComment'),
    chunk('caBX', 'SecretPlace'),
    png.subarray(header),
    Buffer.from('SecretComment'),
  ]);
}

/** A GIF of two frames with a comment. */
export async function notedGif(): Promise<Buffer> {
  const frames = Buffer.from(
    Array.from({ length: 8 * 16 }, (_, at) => (at < 64 ? [200, 0, 0] : [0, 0, 200])).flat(),
  );
  const gif = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .gif({ delay: [80, 80], loop: 0 })
    .toBuffer();
  const comment = Buffer.from('\x21\xfe\x0dSecretComment\0', 'latin1');
  return Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1)]);
}
