/** One channel of an image, row by row, each value 0 to 255. */
export interface Channel {
  readonly values: Uint8Array | Uint8ClampedArray;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The window of the measure: a Gaussian of 1.5 pixels, cut at eleven. */
const radius = 5;
const deviation = 1.5;
/** What keeps the quotient steady where both are dark or flat. */
const c1 = (0.01 * 255) ** 2;
const c2 = (0.03 * 255) ** 2;

const gaussian = Float64Array.from({ length: 2 * radius + 1 }, (_, index) =>
  Math.exp(-((index - radius) ** 2) / (2 * deviation ** 2)),
);
const whole = gaussian.reduce((sum, weight) => sum + weight);
const weights = gaussian.map((weight) => weight / whole);

/**
 * How alike two images of one size look, from -1 to 1 for the same: the mean structural similarity
 * of Wang, Bovik, Sheikh and Simoncelli, "Image Quality Assessment: From Error Visibility to
 * Structural Similarity" (IEEE Transactions on Image Processing 13, 2004), with the paper's window
 * and constants, over the places where the whole window fits.
 *
 * @throws RangeError when the sizes differ, or the window does not fit in
 */
export function similarity(a: Channel, b: Channel): number {
  const { width, height } = a;
  if (width !== b.width || height !== b.height) throw new RangeError('the sizes differ');
  if (Math.min(width, height) < weights.length) throw new RangeError('too small for the window');
  const product = (x: Channel['values'], y: Channel['values']) =>
    Float64Array.from(x, (value, index) => value * (y[index] ?? 0));
  const blurred = (values: ArrayLike<number>) => smoothed(values, width, height);
  const [meanA, meanB] = [blurred(a.values), blurred(b.values)];
  const [squareA, squareB] = [
    blurred(product(a.values, a.values)),
    blurred(product(b.values, b.values)),
  ];
  const both = blurred(product(a.values, b.values));
  let sum = 0;
  for (let place = 0; place < meanA.length; place += 1) {
    const [x, y] = [meanA[place] ?? 0, meanB[place] ?? 0];
    const varianceA = (squareA[place] ?? 0) - x * x;
    const varianceB = (squareB[place] ?? 0) - y * y;
    const covariance = (both[place] ?? 0) - x * y;
    sum +=
      ((2 * x * y + c1) * (2 * covariance + c2)) /
      ((x * x + y * y + c1) * (varianceA + varianceB + c2));
  }
  return sum / meanA.length;
}

/** Weighted means at all places where the window fits: along the rows, then along the columns. */
function smoothed(values: ArrayLike<number>, width: number, height: number): Float64Array {
  const across = width - 2 * radius;
  const rows = new Float64Array(across * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1)
        sum += (weights[tap] ?? 0) * (values[y * width + x + tap] ?? 0);
      rows[y * across + x] = sum;
    }
  }
  const down = height - 2 * radius;
  const means = new Float64Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1)
        sum += (weights[tap] ?? 0) * (rows[(y + tap) * across + x] ?? 0);
      means[y * across + x] = sum;
    }
  }
  return means;
}
