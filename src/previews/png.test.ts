import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pngOf } from '#previews/png.ts';

const [width, height] = [120, 80];
const pixels = (colour: (x: number, y: number) => readonly [number, number, number]): Buffer =>
  Buffer.from(
    Array.from({ length: width * height }, (_, at) => [
      ...colour(at % width, Math.floor(at / width)),
      255,
    ]).flat(),
  );
const decoded = async (file: Buffer) =>
  sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('few colours come back as they were', async () => {
  const drawn = pixels((x, y) =>
    x > 60 ? [140, 29, 115] : y > 40 ? [253, 252, 249] : [40, 36, 30],
  );
  const { data, info } = await decoded(pngOf(drawn, width, height, 60_000));
  expect(info).toMatchObject({ width, height, channels: 3 });
  const opaque = drawn.filter((_, at) => at % 4 !== 3);
  expect(Buffer.compare(data, opaque)).toBe(0);
});

test('many colours come back nearly as they were', async () => {
  const drawn = pixels((x, y) => [x * 2, y * 3, (x + y) % 256]);
  const { data } = await decoded(pngOf(drawn, width, height, 60_000));
  const opaque = drawn.filter((_, at) => at % 4 !== 3);
  const far = Array.from(data, (value, at) => Math.abs(value - (opaque[at] ?? 0)));
  expect(Math.max(...far)).toBeLessThan(32);
  expect(far.reduce((sum, value) => sum + value, 0) / far.length).toBeLessThan(6);
});

test('noise has fewer colours where the file would be too large', () => {
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) % 256;
  const noise = pixels(() => [random(), random(), random()]);
  expect(pngOf(noise, width, height, 60_000).length).toBeGreaterThan(6_000);
  expect(pngOf(noise, width, height, 6_000).length).toBeLessThan(6_000);
});

test('nothing is in the file but the picture', () => {
  const file = pngOf(
    pixels(() => [1, 2, 3]),
    width,
    height,
    60_000,
  );
  const types = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    types.push(file.toString('latin1', at + 4, at + 8));
  expect(types).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});
