/** `npm run fidelity`: what readers get of pictures like photographs, beside the originals. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { machineLine } from '#authoring/bench/machine.ts';
import { recordFigures } from '#authoring/bench/recorded.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { type Comparison, comparisons } from '#authoring/fidelity/compared.ts';
import { scenes } from '#authoring/fidelity/scenes.ts';
import { markdownTable } from '#authoring/markdown-table.ts';

const usage = `npm run fidelity [-- FILE] [--record]

Draws pictures with the statistics of photographs, encodes them as images of the text column are
delivered, and prints bytes and structural similarity to the original, from 0 to 1, in each width; beside
them, one JPEG of quality 80 in the original's width. With a FILE, it measures that image instead.

  --record  writes the table into docs/performance.md as well`;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const rowsOf = (name: string, all: readonly Comparison[]): string[][] =>
  all.flatMap(({ width, original, jpeg, delivered }) =>
    delivered.map(({ format, bytes, like }) => [
      name,
      `${width} px`,
      format === 'avif' ? 'AVIF' : 'WebP',
      kilobytes(bytes),
      like.toFixed(3),
      kilobytes(jpeg.bytes),
      jpeg.like.toFixed(3),
      kilobytes(original),
    ]),
  );

const head = ['', 'width', 'as', 'bytes', 'SSIM', 'JPEG 80', 'SSIM', 'original'];

await run(usage, async (args) => {
  const { values, positionals } = argumentsOf(args, { record: { type: 'boolean' } }, 1);
  const [file] = positionals;
  if (file !== undefined && values.record)
    throw new Stop(status.misused, '--record takes no FILE: the page has the drawn pictures');
  const rows: string[][] = [];
  if (file !== undefined)
    rows.push(...rowsOf(basename(file), await comparisons(readFileSync(file))));
  else {
    for (const { name, draw } of scenes) {
      // As cameras keep what they take, and programs what they draw.
      const image = await draw();
      const original = name === 'a screen' ? image.png() : image.jpeg({ quality: 95 });
      rows.push(...rowsOf(name, await comparisons(await original.toBuffer())));
    }
  }
  const { vips, aom = '', webp = '' } = sharp.versions;
  const encoders = `With libvips ${vips}, libaom ${aom} and libwebp ${webp}`;
  const caption = `${encoders}: ${machineLine(process.cwd(), new Date())}.`;
  const text = `${markdownTable(head, rows, [0, 2])}\n\n${caption}`;
  if (values.record) recordFigures(process.cwd(), 'fidelity', text);
  console.log(text);
  return status.done;
});
