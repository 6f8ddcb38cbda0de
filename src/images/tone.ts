/**
 * The classes of the colour that holds an image's place until it is there, of which styles/tones.css
 * has the rules: how light, and of which hue where it is no grey. A policy without inline styles
 * leaves only classes.
 *
 * @param channels red, green and blue of the image's mean colour, 0 to 255
 */
export function toneOf(channels: readonly number[]): string {
  const [lightness, a, b] = oklab(channels);
  const step = Math.min(3, Math.max(0, Math.round((lightness - 0.3) / 0.2)));
  const turn = ((Math.atan2(b, a) / (2 * Math.PI)) * 360 + 360) % 360;
  const hue = hues.find(([, from, to]) => turn >= from && turn < to)?.[0] ?? 'red';
  return `tone-${step}${Math.hypot(a, b) < leastChroma ? '' : ` tone-${hue}`}`;
}

const leastChroma = 0.02;
/** Degrees in the plane of Oklab; red is the rest. */
const hues = [
  ['sand', 40, 110],
  ['green', 110, 200],
  ['blue', 200, 310],
] as const;

/** Ottosson, "A perceptual color space for image processing" (2020, https://bottosson.github.io/posts/oklab/). */
function oklab(channels: readonly number[]): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
