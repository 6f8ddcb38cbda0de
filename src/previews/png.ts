import { crc32, deflateSync } from 'node:zlib';

/** The colours of a picture, and of each pixel which one. */
interface Indexed {
  /** Red, green and blue of each, a byte a channel. */
  readonly palette: Buffer;
  readonly pixels: Buffer;
}

/**
 * A picture of at most 256 colours as a PNG file. A drawing has few: the inks and their edges on
 * the paper. Portraits in it lose shades, and lose more while the file is too large. Nothing but the
 * pixels is in it.
 *
 * @param rgba opaque, row by row
 * @param most bytes the file may have; the least number of colours decides where none is as small
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(rgba: Buffer, width: number, height: number, most: number): Buffer {
  const bins = binsOf(rgba);
  let file: Buffer = signature;
  for (const colours of [256, 96, 48, 24, 12]) {
    file = fileOf(indexed(bins, colours), width, height);
    if (file.length < most) return file;
  }
  return file;
}

/** Pixels by their colour in five bits a channel, with the mean of each bin. */
interface Bins {
  readonly pixels: Uint16Array;
  /** The bins in use, those of most pixels first. */
  readonly used: readonly { readonly bin: number; readonly mean: Colour }[];
}
type Colour = readonly [red: number, green: number, blue: number];

function binsOf(rgba: Buffer): Bins {
  const bins = 1 << 15;
  const counts = new Uint32Array(bins);
  const sums = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)] as const;
  const source = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const pixels = new Uint16Array(source.length);
  const add = (values: Uint32Array | Float64Array, bin: number, value: number) => {
    values[bin] = (values[bin] ?? 0) + value;
  };
  // Most of the paper is empty: equal pixels in a row are counted at once.
  for (let from = 0, to = 0; from < source.length; from = to) {
    const pixel = source[from];
    const red = rgba[from * 4] ?? 0;
    const green = rgba[from * 4 + 1] ?? 0;
    const blue = rgba[from * 4 + 2] ?? 0;
    const bin = ((red & 0xf8) << 7) | ((green & 0xf8) << 2) | (blue >> 3);
    do pixels[to++] = bin;
    while (source[to] === pixel);
    add(counts, bin, to - from);
    add(sums[0], bin, red * (to - from));
    add(sums[1], bin, green * (to - from));
    add(sums[2], bin, blue * (to - from));
  }
  const count = (bin: number) => counts[bin] ?? 0;
  const used = Array.from(counts.keys())
    .filter((bin) => count(bin) > 0)
    .toSorted((a, b) => count(b) - count(a) || a - b)
    .map((bin) => {
      const mean = (sum: Float64Array) => Math.round((sum[bin] ?? 0) / count(bin));
      return { bin, mean: [mean(sums[0]), mean(sums[1]), mean(sums[2])] as const };
    });
  return { pixels, used };
}

/** The commonest colours, and for each other bin the one that is nearest. */
function indexed({ pixels, used }: Bins, colours: number): Indexed {
  const palette = used.slice(0, colours).map(({ mean }) => mean);
  const indexOf = new Uint8Array(1 << 15);
  for (const [index, { bin, mean }] of used.entries()) {
    indexOf[bin] = index < colours ? index : nearest(mean, palette);
  }
  const shown = Buffer.alloc(pixels.length);
  for (let at = 0; at < pixels.length; at++) shown[at] = indexOf[pixels[at] ?? 0] ?? 0;
  return { palette: Buffer.from(palette.flat()), pixels: shown };
}

function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function fileOf({ palette, pixels }: Indexed, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3], 8);
  // A byte before each row says that it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
