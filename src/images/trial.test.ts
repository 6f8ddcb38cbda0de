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

/**
 * Soft waves in all sizes with the grain of a sensor, the same in every run.
 *
 * @param grain of 255
 */
function sky(grain: number): Promise<Buffer> {
  const [width, height] = [900, 600];
  let state = 42;
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    state = (state * 48271) % 2147483647;
    const light =
      70 +
      40 * Math.sin(x / 90 + y / 60) +
      25 * Math.sin((x * y) / 9000) +
      grain * (state / 2 ** 31);
    return [20, 60, 120].map((channel) => Math.min(255, Math.max(0, channel + light - 15)));
  });
  return sharp(Uint8ClampedArray.from(pixels.flat()), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

test('a photograph comes in formats that lose what is not seen', async () => {
  const { recipes, tone } = await tried(await sky(12), still);
  expect(recipes).toEqual(['photograph-avif', 'photograph-webp']);
  expect(tone).toBe('tone-1 tone-blue');
});

test('grain is kept where it would be missed, and all of it where there is much', async () => {
  expect((await tried(await sky(26), still)).recipes).toEqual(['grain-avif', 'photograph-webp']);
  expect((await tried(await sky(60), still)).recipes).toEqual(['photograph-webp']);
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
  const file = await sky(12);
  await expect(tried(file.subarray(0, -2000), still)).rejects.toThrow();
});
