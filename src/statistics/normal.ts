/**
 * The standard normal distribution: the share below z.
 *
 * Near the middle by a rational approximation with an error below 1e-15 (Hart and others, "Computer
 * Approximations", 1968, as G. West gives it in "Better approximations to cumulative normal functions",
 * 2005); in the tails by Laplace's continued fraction (NIST Digital Library of Mathematical Functions,
 * 7.9.2), which keeps as many digits of a small share.
 */
export function normalDistribution(z: number): number {
  const distance = Math.abs(z);
  const bell = Math.exp((-distance * distance) / 2);
  const tail =
    distance < 4
      ? (bell * polynomial(upper, distance)) / polynomial(lower, distance)
      : bell / (fraction(distance) * Math.sqrt(2 * Math.PI));
  return z > 0 ? 1 - tail : tail;
}

const upper = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const lower = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((value, coefficient) => value * x + coefficient, 0);

/** z + 1/(z + 2/(z + 3/(z + …))) */
function fraction(z: number): number {
  let value = z;
  for (let over = 100; over >= 1; over--) value = z + over / value;
  return value;
}

/** The z below which the share p lies; p in (0, 1). Halves until no number lies between. */
export function normalQuantile(p: number): number {
  // The lower tail keeps its digits where the upper has rounded to 1.
  if (p > 0.5) return -normalQuantile(1 - p);
  let [low, high] = [-38, 0];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (normalDistribution(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}
