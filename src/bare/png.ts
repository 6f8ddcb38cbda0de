import { crc32 } from 'node:zlib';
import { orientationOf, turnedNote } from '#bare/orientation.ts';

const noteChunks = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'dSIG']);

/** Chunks: length, type, data, checksum (W3C PNG, 5.3). What stands behind the last is no image. */
export function barePng(file: Buffer): Buffer {
  const kept: Buffer[] = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    // What is not needed and is a program's own shows by the case of two letters; animation took such names.
    const isPrivate = /^[a-z][a-z]/.test(type) && !/^(?:acTL|fcTL|fdAT)$/.test(type);
    if (!noteChunks.has(type) && !isPrivate) kept.push(file.subarray(at, end));
    if (type === 'eXIf') {
      const turned = orientationOf(file.subarray(at + 8, end - 4));
      if (turned > 1) kept.push(pngNote(turned));
    }
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}

function pngNote(turned: number): Buffer {
  const data = Buffer.concat([Buffer.from('eXIf'), turnedNote(turned).subarray(10)]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return chunk;
}
