import sharp, { type Sharp } from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import {
  notedGif,
  notedJpeg,
  notedPng,
  photograph,
  secretsIn,
} from '#images/photographs.test-data.ts';
import { type RecipeName, recipeKey, recipeNames } from '#images/recipes.ts';
import service from '#images/service.ts';

// AVIF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Service = { transform: (...all: unknown[]) => Promise<{ data: Uint8Array; format: string }> };

/** What the recipe makes of a file, 32 pixels wide. */
async function made(file: Buffer, name: RecipeName): Promise<Buffer> {
  const transform = { src: '/a.jpg', width: 32, quality: recipeKey(name) };
  const { data } = await (service as unknown as Service).transform(file, transform, {});
  return Buffer.from(data);
}

/** Mean colours of the left and the right half, and of the upper and the lower. */
async function halves(file: Buffer) {
  const image = sharp(file).toColourspace('srgb').removeAlpha();
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const mean = async (left: number, top: number, wide: number, high: number) => {
    const part = await image
      .clone()
      .extract({ left, top, width: wide, height: high })
      .png()
      .toBuffer();
    return (await sharp(part).stats()).channels.map((channel) => Math.round(channel.mean));
  };
  const [wide, high] = [Math.floor(width / 2), Math.floor(height / 2)];
  return {
    left: await mean(0, 0, wide, height),
    right: await mean(width - wide, 0, wide, height),
    top: await mean(0, 0, width, high),
    bottom: await mean(0, height - high, width, high),
  };
}

const rasterRecipes = recipeNames.filter((name) => name !== 'clean-svg');

describe.each(rasterRecipes)('%s', (name) => {
  test.each([
    ['a JPEG', notedJpeg],
    ['a PNG', notedPng],
    ['a GIF', notedGif],
    ['a WebP', () => photograph().webp().toBuffer()],
    ['a TIFF', () => photograph().tiff().toBuffer()],
    ['an AVIF', () => photograph().avif({ effort: 0 }).toBuffer()],
  ])('has nothing of the notes of %s', async (_, notes) => {
    const file = await notes();
    const image = await made(file, name);
    expect(secretsIn(image)).toEqual([]);
    const { exif, xmp, iptc, icc, comments, orientation } = await sharp(image).metadata();
    expect({ exif, xmp, iptc, icc, comments, orientation }).toEqual({});
  });

  // Where the red left half of the pixels lies, as it is to be seen (Exif 2.3, 4.6.4).
  test.each([
    [1, 'left'],
    [2, 'right'],
    [3, 'right'],
    [4, 'left'],
    [5, 'top'],
    [6, 'top'],
    [7, 'bottom'],
    [8, 'bottom'],
  ] as const)('turned as %d has red %s', async (orientation, side) => {
    const image = await made(await notedJpeg(orientation), name);
    const { width = 0, height = 0 } = await sharp(image).metadata();
    expect(width > height).toBe(orientation < 5);
    const [red = 0, , blue = 0] = (await halves(image))[side];
    expect(red).toBeGreaterThan(blue + 60);
  });
});

/** One colour as a file whose numbers mean other colours than sRGB's. */
const pure = (profile: string) =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: '#c86432' } })
    .withIccProfile(profile)
    .png()
    .toBuffer();

test.each(['p3', 'srgb'])('colours of a file in %s are those that are seen', async (profile) => {
  const image = await made(await pure(profile), 'drawing-webp');
  const { left } = await halves(image);
  for (const [index, channel] of [200, 100, 50].entries())
    expect(Math.abs((left[index] ?? 0) - channel)).toBeLessThanOrEqual(2);
});

test.each([
  ['sixteen bits a channel', (image: Sharp) => image.toColourspace('rgb16').png()],
  ['four inks', (image: Sharp) => image.toColourspace('cmyk').jpeg({ quality: 100 })],
])('%s come out as eight bits of sRGB', async (_, as) => {
  const file = await as(photograph()).toBuffer();
  const image = await made(file, 'photograph-webp');
  expect(await sharp(image).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
  const { left, right } = await halves(image);
  expect(left[0]).toBeGreaterThan((left[2] ?? 0) + 60);
  expect(right[2]).toBeGreaterThan((right[0] ?? 0) + 40);
});

test('all frames of a GIF move, and one stands still', async () => {
  const gif = await notedGif();
  const { pages, delay, loop } = await sharp(await made(gif, 'moving-webp')).metadata();
  expect({ pages, delay, loop }).toEqual({ pages: 2, delay: [80, 80], loop: 0 });
  expect((await sharp(await made(gif, 'photograph-webp')).metadata()).pages ?? 1).toBe(1);
});

test('what cannot be made fails, and nothing is delivered as it came', async () => {
  const cut = (await notedJpeg()).subarray(0, 900);
  await expect(made(cut, 'photograph-webp')).rejects.toThrow();
  const transform = { src: '/a.jpg', width: 32, quality: '80' };
  const asked = (service as unknown as Service).transform(await notedJpeg(), transform, {});
  await expect(asked).rejects.toThrow('/a.jpg: there is no recipe 80');
});
