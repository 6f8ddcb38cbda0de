/** Comments of Vorbis and Opus in Ogg (RFC 3533, RFC 7845, and Vorbis I, 5). */

/** What a packet of comments begins with, and what has to stand behind the last. */
const kinds = [
  { start: Buffer.from('\x03vorbis', 'latin1'), end: Buffer.from([1]) },
  { start: Buffer.from('OpusTags', 'latin1'), end: Buffer.alloc(0) },
];

/** A sound in Ogg without its comments; no place in the file moves. */
export function bareOgg(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (const packet of secondPackets(copy)) {
    const text = Buffer.concat(packet.map(({ from, to }) => copy.subarray(from, to)));
    const kind = kinds.find(({ start }) => text.subarray(0, start.length).equals(start));
    if (!kind) continue;
    const { start, end } = kind;
    const head = Buffer.concat([start, Buffer.alloc(8), end]);
    const bare = Buffer.alloc(text.length);
    head.copy(bare);
    let done = 0;
    for (const { page, from, to } of packet) {
      bare.copy(copy, from, done, done + to - from);
      done += to - from;
      copy.writeUInt32LE(0, page.at + 22);
      copy.writeUInt32LE(checksum(copy.subarray(page.at, page.to)), page.at + 22);
    }
  }
  return copy;
}

interface Page {
  readonly at: number;
  readonly to: number;
}
interface Part {
  readonly page: Page;
  readonly from: number;
  readonly to: number;
}

/** The second packet of each stream, which is that of comments, in its parts. */
function secondPackets(file: Buffer): Part[][] {
  const found = new Map<number, { packets: number; parts: Part[] }>();
  for (let at = 0; at + 27 <= file.length && file.toString('latin1', at, at + 4) === 'OggS';) {
    const stream = file.readUInt32LE(at + 14);
    const lengths = [...file.subarray(at + 27, at + 27 + (file[at + 26] ?? 0))];
    const body = at + 27 + lengths.length;
    const to = lengths.reduce((sum, length) => sum + length, body);
    if (to > file.length) break;
    const page = { at, to };
    const state = found.get(stream) ?? { packets: 0, parts: [] };
    found.set(stream, state);
    let from = body;
    for (const length of lengths) {
      if (state.packets === 1) addPart(state.parts, { page, from, to: from + length });
      from += length;
      if (length < 255) state.packets += 1;
    }
    at = to;
  }
  return [...found.values()].map(({ parts }) => parts);
}

/** What stands side by side in one page is one part. */
function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.page.at === part.page.at) parts[parts.length - 1] = { ...last, to: part.to };
  else parts.push(part);
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

/** Of a page whose own is zero (RFC 3533, 6). */
function checksum(page: Buffer): number {
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  return sum;
}
