import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of at most 256 colours as a PNG file. A drawing has few: the inks and their edges on
 * the paper. Portraits in it lose shades, and lose more while the file is too large. Nothing but the
 * pixels is in it.
 *
 * @param rgba opaque, row by row
 * @param width at most 65,535
 * @param most bytes the file may have; the least number of colours decides where none is as small
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(rgba: Buffer, width: number, height: number, most: number): Buffer {
  const bins = binsOf(rgba, width);
  let file: Buffer = signature;
  for (const colours of [256, 96, 48, 24, 12]) {
    file = fileOf(bins, colours, width, height);
    if (file.length < most) return file;
  }
  return file;
}

const binCount = 1 << 15;

/** Pixels by their colour in five bits a channel, with the mean of each bin. */
interface Bins {
  /** Pixels of one bin side by side in a row: the bin in the upper half, how many in the lower. */
  readonly runs: Uint32Array;
  /** The bins in use, those of most pixels first. */
  readonly used: readonly { readonly bin: number; readonly mean: Colour }[];
}
type Colour = readonly [red: number, green: number, blue: number];

function binsOf(rgba: Buffer, width: number): Bins {
  const counts = new Uint32Array(binCount);
  const sums = new Float64Array(3 * binCount);
  const source = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const runs = new Uint32Array(source.length);
  const bins: number[] = [];
  let runCount = 0;
  const add = (to: number, value: number) => {
    sums[to] = (sums[to] ?? 0) + value;
  };
  // Most of the paper is empty: equal pixels in a row are counted at once.
  for (let from = 0, to = 0, end = width; from < source.length; from = to) {
    const pixel = source[from];
    if (from === end) end += width;
    do to += 1;
    while (to < end && source[to] === pixel);
    const red = rgba[from * 4] ?? 0;
    const green = rgba[from * 4 + 1] ?? 0;
    const blue = rgba[from * 4 + 2] ?? 0;
    const bin = ((red & 0xf8) << 7) | ((green & 0xf8) << 2) | (blue >> 3);
    runs[runCount++] = (bin << 16) | (to - from);
    const count = counts[bin] ?? 0;
    if (count === 0) bins.push(bin);
    counts[bin] = count + to - from;
    add(bin * 3, red * (to - from));
    add(bin * 3 + 1, green * (to - from));
    add(bin * 3 + 2, blue * (to - from));
  }
  const count = (bin: number) => counts[bin] ?? 0;
  const mean = (bin: number, channel: number) =>
    Math.round((sums[bin * 3 + channel] ?? 0) / count(bin));
  const used = bins
    .toSorted((a, b) => count(b) - count(a) || a - b)
    .map((bin) => ({ bin, mean: [mean(bin, 0), mean(bin, 1), mean(bin, 2)] as const }));
  return { runs: runs.subarray(0, runCount), used };
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

/** With the commonest colours, and in place of each other bin the one that is nearest. */
function fileOf({ runs, used }: Bins, colours: number, width: number, height: number): Buffer {
  const palette = used.slice(0, colours).map(({ mean }) => mean);
  const indexOf = new Uint8Array(binCount);
  for (const [index, { bin, mean }] of used.entries())
    indexOf[bin] = index < colours ? index : nearest(mean, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3], 8);
  // A byte before each row says that it is not filtered.
  const rows = new Uint8Array((width + 1) * height);
  let [at, left] = [0, 0];
  for (const run of runs) {
    if (left === 0) [at, left] = [at + 1, width];
    const [index, length] = [indexOf[run >>> 16] ?? 0, run & 0xffff];
    rows.fill(index, at, at + length);
    at += length;
    left -= length;
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
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
