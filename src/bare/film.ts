import { type Box, boxesIn, boxIn, free } from '#bare/boxes.ts';
import { blankSamples } from '#bare/samples.ts';

/** What a film is made of, outside its index: the rest are previews and notes of programs. */
const outer = /^(?:ftyp|styp|moov|moof|mdat|mfra|sidx|ssix|prft|emsg|pdin|wide|uuid|free|skip)$/;
/** Boxes that hold boxes, as deep as notes stand. */
const containers = /^(?:moov|trak|mdia|minf|moof|traf)$/;
/** Names, places and devices, and what programs left. */
const notes = /^(?:udta|meta|free|skip|\xa9...)$/;
/** Extensions that play: a sphere's projection, and encryption. */
const played = new Set([
  'ffcc8263f8554a938814587a02521fdd',
  'a2394f525a9b4f14a2446c427c648df4',
  '8974dbce7be74c5184f97148f9882554',
  'd4807ef2ca3946958e5426cb9e46a79f',
  '6d1d9b0542d544e680e2141daff757b2',
]);

/**
 * A film or sound in MP4 or QuickTime without its notes: they become free space, the times of its
 * making 1904, and a track that says where the camera was and how it was held is emptied.
 */
export function bareFilm(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  let end = 0;
  for (const box of boxesIn(copy)) {
    end = box.to;
    if (!outer.test(box.type)) free(copy, box);
    else clean(copy, box);
  }
  // What stands behind the last box is no part of the film; of one that is cut off it may be.
  if (end > 0 && copy.length - end < 8) copy.fill(0, end);
  return copy;
}

function clean(file: Buffer, box: Box): void {
  const { type, from, to } = box;
  if (notes.test(type) || (type === 'uuid' && !played.has(file.toString('hex', from, from + 16))))
    return free(file, box);
  if (type === 'trak' && isMetadata(file, box)) {
    blankSamples(file, box);
    return free(file, box);
  }
  if (/^(?:mvhd|tkhd|mdhd)$/.test(type)) forgetTimes(file, box);
  if (containers.test(type)) for (const inner of boxesIn(file, from, to)) clean(file, inner);
}

/** When it was made and changed stands behind version and flags. */
function forgetTimes(file: Buffer, { from, to }: Box): void {
  file.fill(0, from + 4, Math.min(to, from + (file[from] === 1 ? 20 : 12)));
}

function isMetadata(file: Buffer, trak: Box): boolean {
  const mdia = boxIn(file, 'mdia', trak);
  const handler = mdia && boxIn(file, 'hdlr', mdia);
  return (
    handler !== undefined && file.toString('latin1', handler.from + 8, handler.from + 12) === 'meta'
  );
}
