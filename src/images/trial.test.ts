import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { notedGif } from '#images/photographs.test-data.ts';
import { tried } from '#images/trial.ts';

// AVIF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const still = { moving: false };
const svg = (inside: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600" fill="#b4552d">${inside}</svg>`,
  );
const ground = '<rect width="900" height="600" fill="#fdfbf7"/>';
const bars = Array.from(
  { length: 20 },
  (_, index) =>
    `<rect x="${20 + index * 43}" y="${300 - index * 12}" width="30" height="${250 + index * 12}"/>`,
).join('');

/** Cloudy, as a sky is, and the same in every run. */
function sky(): Promise<Buffer> {
  const [width, height] = [900, 600];
  let state = 42;
  const pixels = Array.from({ length: width * height }, () => {
    state = (state * 48271) % 2147483647;
    return [20, 60, 120].map((channel) => channel + (state % 128));
  });
  return sharp(Uint8Array.from(pixels.flat()), { raw: { width, height, channels: 3 } })
    .blur(3)
    .jpeg({ quality: 95 })
    .toBuffer();
}

test('a photograph comes in formats that lose what is not seen', async () => {
  const { recipes, tone } = await tried(await sky(), still);
  expect(recipes).toEqual(['photograph-avif', 'photograph-webp']);
  expect(tone).toBe('tone-1 tone-blue');
});

test('a drawing loses nothing for browsers that do not know AVIF', async () => {
  const { recipes, tone } = await tried(
    await sharp(svg(ground + bars))
      .png()
      .toBuffer(),
    still,
  );
  expect(recipes.at(-1)).toBe('drawing-webp');
  expect(tone).toMatch(/^tone-3/);
});

test('what shows something behind it has no tone', async () => {
  const { tone } = await tried(await sharp(svg(bars)).png().toBuffer(), still);
  expect(tone).toBeUndefined();
});

test('what moves keeps moving', async () => {
  expect(await tried(await notedGif(), { moving: true })).toEqual({ recipes: ['moving-webp'] });
});

test('what is smaller than the window of similarity can be delivered', async () => {
  const { recipes } = await tried(await sharp(svg(ground)).resize(9, 3).png().toBuffer(), still);
  expect(recipes.length).toBeGreaterThan(0);
});

test('what is cut off is no image, wherever it is cut', async () => {
  const file = await sky();
  await expect(tried(file.subarray(0, -2000), still)).rejects.toThrow();
});
