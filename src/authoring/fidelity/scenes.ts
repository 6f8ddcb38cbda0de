/** Pictures with the statistics of photographs, drawn here, so that anybody may measure with the same. */
import sharp, { type Sharp } from 'sharp';

export interface Scene {
  readonly name: string;
  readonly draw: () => Promise<Sharp>;
}

/** Pixels of a camera's picture. */
const [width, height] = [2400, 1600];

/** Numbers from 0 to 1 in a fixed order (mulberry32, Tommy Ettinger, public domain). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Leaves {
  readonly seed: number;
  readonly count: number;
  /** Radii in pixels. */
  readonly least: number;
  readonly most: number;
  readonly lightness: (y: number) => number;
}

/**
 * Things in front of each other at every scale: discs whose radii follow a power of minus three, which
 * share edges, flat parts and spectrum with photographs (Lee, Mumford and Huang, "Occlusion Models for
 * Natural Images", International Journal of Computer Vision 41, 2001). Each is lit from above.
 */
function leaves({ seed, count, least, most, lightness }: Leaves): string {
  const next = sequence(seed);
  const shapes = Array.from({ length: count }, (_, index) => {
    const part = next();
    const radius = 1 / Math.sqrt((1 - part) / least ** 2 + part / most ** 2);
    const [x, y] = [next() * width, next() * height];
    const light = Math.min(92, Math.max(6, lightness(y / height) + (next() - 0.5) * 50));
    const colour = (more: number) =>
      `hsl(${Math.round(20 + next() * 220)} ${Math.round(15 + next() * 30)}% ${Math.round(light + more)}%)`;
    return (
      `<linearGradient id="g${index}" x2="0" y2="1"><stop stop-color="${colour(6)}"/><stop offset="1" stop-color="${colour(-8)}"/></linearGradient>` +
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="url(#g${index})"/>`
    );
  });
  return framed(`<rect width="100%" height="100%" fill="#777"/>${shapes.join('')}`);
}

const framed = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;

/**
 * What a lens and a sensor make of it: a little blur, and grain.
 *
 * @param blur of the lens, pixels
 * @param grain of the sensor, of 255
 */
async function taken(svg: string, blur: number, grain: number, seed: number): Promise<Sharp> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .blur(blur)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const next = sequence(seed);
  for (let at = 0; at < data.length; at += 1)
    data[at] = Math.min(
      255,
      Math.max(0, (data[at] ?? 0) + (next() + next() + next() - 1.5) * grain),
    );
  return sharp(data, { raw: info });
}

const hall: Leaves = { seed: 1, count: 9000, least: 7, most: 500, lightness: (y) => 30 + 30 * y };
const distance: Leaves = {
  seed: 2,
  count: 60,
  least: 90,
  most: 700,
  lightness: (y) => 75 - 40 * y,
};
const night: Leaves = { seed: 3, count: 2500, least: 12, most: 400, lightness: (y) => 8 + 18 * y };

/** Lines of bars as long as words, and a chart: what is drawn and not taken. */
function screen(): string {
  const next = sequence(4);
  const words = Array.from({ length: 26 }, (_, line) => {
    let x = 120;
    return Array.from({ length: 9 }, () => {
      const long = 30 + Math.floor(next() * 110);
      const bar = `<rect x="${x}" y="${140 + line * 50}" width="${long}" height="18" rx="3" fill="#223"/>`;
      x += long + 18;
      return bar;
    }).join('');
  });
  const bars = Array.from({ length: 12 }, (_, index) => {
    const high = 100 + Math.floor(next() * 900);
    return `<rect x="${1440 + index * 68}" y="${1400 - high}" width="48" height="${high}" fill="#b4552d"/>`;
  });
  return framed(
    `<rect width="100%" height="100%" fill="#fdfbf7"/>${words.join('')}${bars.join('')}`,
  );
}

export const scenes: readonly Scene[] = [
  { name: 'a full hall', draw: () => taken(leaves(hall), 0.8, 6, 11) },
  { name: 'out of focus', draw: () => taken(leaves(distance), 14, 4, 12) },
  { name: 'at night', draw: () => taken(leaves(night), 1.2, 6, 13) },
  { name: 'a screen', draw: () => Promise.resolve(sharp(Buffer.from(screen())).removeAlpha()) },
];
