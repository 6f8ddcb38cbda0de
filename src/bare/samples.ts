import { type Box, boxIn } from '#bare/boxes.ts';

/**
 * Writes zeros over all samples of a track: where they lie its sample table says (ISO/IEC 14496-12,
 * 8.7).
 */
export function blankSamples(file: Buffer, trak: Box): void {
  const table = ['mdia', 'minf', 'stbl'].reduce<Box | undefined>(
    (box, type) => box && boxIn(file, type, box),
    trak,
  );
  if (!table) return;
  const offsets = chunkOffsets(file, table);
  const runs = listIn(file, boxIn(file, 'stsc', table), 12);
  const sizes = sampleSizes(file, table);
  let sample = 0;
  for (const [index, start] of offsets.entries()) {
    // A run holds from its first chunk, counted from 1, up to the next run.
    const run = runs.findLast((at) => file.readUInt32BE(at) <= index + 1);
    const count = run === undefined ? 0 : file.readUInt32BE(run + 4);
    let at = start;
    for (let left = count; left > 0 && at < file.length; left -= 1) {
      const size = sizes(sample);
      if (size === undefined) return;
      file.fill(0, Math.min(at, file.length), Math.min(at + size, file.length));
      at += size;
      sample += 1;
    }
  }
}

/** The places of a table's rows, as many as are whole. */
function listIn(file: Buffer, box: Box | undefined, width: number, head = 8): number[] {
  if (!box || box.from + head > box.to) return [];
  const count = file.readUInt32BE(box.from + head - 4);
  const whole = Math.floor((box.to - box.from - head) / width);
  return Array.from({ length: Math.min(count, whole) }, (_, row) => box.from + head + row * width);
}

function chunkOffsets(file: Buffer, table: Box): number[] {
  const narrow = listIn(file, boxIn(file, 'stco', table), 4);
  const wide = listIn(file, boxIn(file, 'co64', table), 8);
  return [
    ...narrow.map((at) => file.readUInt32BE(at)),
    ...wide.map((at) => Number(file.readBigUInt64BE(at))),
  ];
}

/** The length of a sample by its number, undefined behind the last. One length may be that of all. */
function sampleSizes(file: Buffer, table: Box): (sample: number) => number | undefined {
  const box = boxIn(file, 'stsz', table);
  if (!box || box.from + 12 > box.to) return () => undefined;
  const every = file.readUInt32BE(box.from + 4);
  if (every > 0) return () => every;
  const rows = listIn(file, box, 4, 12);
  return (sample) => {
    const at = rows[sample];
    return at === undefined ? undefined : file.readUInt32BE(at);
  };
}
