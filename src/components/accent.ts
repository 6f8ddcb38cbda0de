/** Degrees between two classes of styles/accents.css. */
const step = 15;

/** A colour by its hue in degrees, in steps; `grey` where it has none to speak of. */
export type Hue = number | 'grey';

/**
 * The hue of a colour.
 *
 * @param colour `#rrggbb`
 * @see https://bottosson.github.io/posts/oklab/ for the conversion
 */
export function hueOf(colour: string): Hue {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  if (Math.hypot(a, b) < 0.03) return 'grey';
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  return (Math.round(hue / step) * step) % 360;
}

/**
 * The class that lends an element the hue of a colour. Its lightness and strength are the theme's, so
 * that any colour stays legible in both; a policy without inline styles leaves classes only.
 *
 * @param colour `#rrggbb`
 * @returns '' without a colour
 */
export const accentClass = (colour: string | undefined): string =>
  colour ? `accent-${hueOf(colour)}` : '';

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
