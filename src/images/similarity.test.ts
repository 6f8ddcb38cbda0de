import { describe, expect, test } from 'vitest';
import { type Channel, similarity } from '#images/similarity.ts';

const channel = (value: (x: number, y: number) => number, width = 40, height = 24): Channel => ({
  values: Uint8Array.from({ length: width * height }, (_, index) =>
    value(index % width, Math.floor(index / width)),
  ),
  width,
  height,
});
const texture = (x: number, y: number) => 128 + 60 * Math.sin(x / 2) * Math.cos(y / 3);
/** A fixed sequence that looks random (Park and Miller's generator). */
function noise(amplitude: number): (x: number, y: number) => number {
  let state = 42;
  return (x, y) => {
    state = (state * 48271) % 2147483647;
    return texture(x, y) + ((state / 2147483647) * 2 - 1) * amplitude;
  };
}

test('an image is like itself', () => {
  expect(similarity(channel(texture), channel(texture))).toBeCloseTo(1, 12);
});

test.each([
  [100, 110],
  [0, 255],
  [30, 31],
])('of two flat greys, %d and %d, only the term of luminance is left', (x, y) => {
  const c1 = (0.01 * 255) ** 2;
  const expected = (2 * x * y + c1) / (x * x + y * y + c1);
  expect(
    similarity(
      channel(() => x),
      channel(() => y),
    ),
  ).toBeCloseTo(expected, 9);
});

test('the negative of an image is unlike it', () => {
  const negative = channel((x, y) => 255 - texture(x, y));
  expect(similarity(channel(texture), negative)).toBeLessThan(-0.5);
});

/**
 * The definition, place by place, without the two passes.
 */
function byDefinition(a: Channel, b: Channel): number {
  const c1 = 6.5025;
  const c2 = 58.5225;
  let [sum, places] = [0, 0];
  for (let top = 0; top + 11 <= a.height; top += 1) {
    for (let left = 0; left + 11 <= a.width; left += 1) {
      const window: [weight: number, x: number, y: number][] = [];
      for (let v = 0; v < 11; v += 1) {
        for (let u = 0; u < 11; u += 1) {
          const weight = Math.exp(-((u - 5) ** 2 + (v - 5) ** 2) / (2 * 1.5 ** 2));
          const at = (top + v) * a.width + left + u;
          window.push([weight, a.values[at] ?? 0, b.values[at] ?? 0]);
        }
      }
      const total = window.reduce((all, [weight]) => all + weight, 0);
      const mean = (of: (x: number, y: number) => number) =>
        window.reduce((all, [weight, x, y]) => all + (weight / total) * of(x, y), 0);
      const [x, y] = [mean((one) => one), mean((_, one) => one)];
      const variances = mean((one) => (one - x) ** 2) + mean((_, one) => (one - y) ** 2);
      const covariance = mean((one, other) => (one - x) * (other - y));
      sum += ((2 * x * y + c1) * (2 * covariance + c2)) / ((x * x + y * y + c1) * (variances + c2));
      places += 1;
    }
  }
  return sum / places;
}

describe('a disturbed image', () => {
  test.each([2, 8, 32])('with noise of %d is as like it as the definition says', (amplitude) => {
    const [a, b] = [channel(texture), channel(noise(amplitude))];
    expect(similarity(a, b)).toBeCloseTo(byDefinition(a, b), 9);
  });

  test('is less like it the more it is disturbed', () => {
    const found = [2, 8, 32].map((amplitude) =>
      similarity(channel(texture), channel(noise(amplitude))),
    );
    expect(found).toEqual(found.toSorted((x, y) => y - x));
  });
});

test('images of two sizes, or smaller than the window, cannot be compared', () => {
  expect(() => similarity(channel(texture), channel(texture, 41))).toThrow('the sizes differ');
  const small = channel(texture, 10, 10);
  expect(() => similarity(small, small)).toThrow('too small');
});
