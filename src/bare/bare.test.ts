import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bareFile, blanked } from '#bare/bare.ts';
import {
  notedGif,
  notedJpeg,
  notedPng,
  photograph,
  secretsIn,
} from '#images/photographs.test-data.ts';

const pixels = (file: Buffer) =>
  sharp(file, { pages: -1, failOn: 'warning' }).autoOrient().raw().toBuffer();

/** @throws where its notes cannot be found */
function bareImage(file: Buffer): Buffer {
  const bare = bareFile(file);
  if (!bare) throw new Error('it is of no known kind');
  return bare;
}

const kinds: readonly (readonly [string, (orientation: number) => Promise<Buffer>])[] = [
  ['JPEG', notedJpeg],
  [
    'progressive JPEG',
    (turned) => photograph(64, 48, turned).jpeg({ progressive: true }).toBuffer(),
  ],
  ['PNG', notedPng],
  ['WebP', (turned) => photograph(64, 48, turned).webp().toBuffer()],
  ['GIF', notedGif],
  ['AVIF', (turned) => photograph(64, 48, turned).avif().toBuffer()],
  ['TIFF', (turned) => photograph(64, 48, turned).tiff({ compression: 'lzw' }).toBuffer()],
];

describe.each(kinds)('a %s', (_, made) => {
  test.each([1, 6])('turned as %d looks as before and says nothing else', async (turned) => {
    const file = await made(turned);
    expect(secretsIn(file)).not.toEqual([]);
    const bare = bareImage(file);
    expect(secretsIn(bare).filter((secret) => secret !== 'Exif')).toEqual([]);
    expect((await pixels(bare)).equals(await pixels(file))).toBe(true);
    const { exif, xmp, comments, pages } = await sharp(bare).metadata();
    expect({ xmp, comments, pages }).toEqual({
      xmp: undefined,
      comments: undefined,
      pages: (await sharp(file).metadata()).pages,
    });
    // Its name, how many facts it holds, and the one.
    expect(exif?.length ?? 0).toBeLessThanOrEqual(32);
  });

  test('is as it is when it is taken for another time', async () => {
    const bare = bareImage(await made(6));
    expect(bareImage(bare).equals(bare)).toBe(true);
  });

  test('that is cut off anywhere does not stop a build', async () => {
    const file = await made(6);
    for (let length = 0; length < file.length; length += 7) bareFile(file.subarray(0, length));
  });
});

test('colours keep their profile', async () => {
  const file = await photograph().withIccProfile('p3').jpeg().toBuffer();
  expect((await sharp(bareImage(file)).metadata()).icc).toEqual((await sharp(file).metadata()).icc);
});

test('what has no notes that are known is not taken for bare', () => {
  expect(bareFile(Buffer.from('Exif is a word here'))).toBeUndefined();
  expect(bareFile(Buffer.from('II+\0 is a larger kind of TIFF'))).toBeUndefined();
  expect(bareFile(Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1'))).toBeUndefined();
});

test('photographs within a file lose their notes, and nothing moves', async () => {
  const jpeg = await photograph().jpeg().toBuffer();
  const around = [Buffer.from('%PDF-1.7 Exif\0\0'), jpeg, Buffer.from('endstream')];
  const file = Buffer.concat(around);
  const blank = blanked(file);
  expect(blank.length).toBe(file.length);
  expect(secretsIn(blank)).toEqual(['Exif']);
  const within = blank.subarray(around[0]?.length, -9);
  expect((await pixels(within)).equals(await pixels(jpeg))).toBe(true);
  expect(blank.subarray(0, 15)).toEqual(around[0]);
});
