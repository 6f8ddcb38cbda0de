import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bareFile } from '#bare/bare.ts';
import { boxesIn } from '#bare/boxes.ts';
import {
  filmSecretsIn,
  notedFilm,
  notedMp3,
  notedOpus,
  notedWebm,
  notesBehind,
} from '#bare/films.test-data.ts';

const kinds = { film: notedFilm, WebM: notedWebm, MP3: notedMp3, Opus: notedOpus };

describe.each(Object.entries(kinds))('a noted %s', (_, made) => {
  const file = made();
  const bare = bareFile(file) ?? Buffer.alloc(0);

  test('says nothing of its making, and no place in it moves', () => {
    expect(filmSecretsIn(file)).not.toEqual([]);
    expect(filmSecretsIn(bare)).toEqual([]);
    expect(bare.length).toBe(file.length);
    for (const word of ['PICTURE', 'SOUND', 'Two notes'])
      expect(bare.indexOf(word), word).toBe(file.indexOf(word));
  });

  test('is as it is when it is taken for another time', () => {
    expect(bareFile(bare)?.equals(bare)).toBe(true);
  });

  test('that is cut off anywhere does not stop a build', () => {
    for (let length = 0; length < file.length; length += 3) bareFile(file.subarray(0, length));
  });

  test('in which any byte is another does not stop a build', () => {
    for (let at = 0; at < file.length; at += 1) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      bareFile(damaged);
    }
  });
});

test('a film keeps its boxes, and what were notes is free space', () => {
  const outline = (file: Buffer, from = 0, to = file.length): string[] =>
    [...boxesIn(file, from, to)].flatMap((box) => [
      box.type,
      ...(box.type === 'moov' ? outline(file, box.from, box.to).map((type) => `moov/${type}`) : []),
    ]);
  const bare = bareFile(notedFilm()) ?? Buffer.alloc(0);
  expect(outline(bare)).toEqual([
    ...['ftyp', 'moov', 'moov/mvhd', 'moov/trak', 'moov/free', 'moov/trak', 'moov/free'],
    ...['moov/free', 'mdat', 'free', 'free', 'free', 'free'],
  ]);
  const made = Buffer.alloc(4);
  made.writeUInt32BE(3_800_000_000);
  expect(bare.includes(made)).toBe(false);
});

test('what a browser plays of a real film stays byte for byte', () => {
  const film = readFileSync('src/media/moving-square.mp4');
  const bare = bareFile(Buffer.concat([film, notesBehind()])) ?? Buffer.alloc(0);
  expect(filmSecretsIn(bare)).toEqual([]);
  for (const box of boxesIn(film)) {
    if (box.type !== 'mdat' && box.type !== 'ftyp') continue;
    expect(bare.subarray(box.at, box.to).equals(film.subarray(box.at, box.to))).toBe(true);
  }
});

test('an MP3 keeps its title and chapters', () => {
  expect(bareFile(notedMp3())?.toString('latin1')).toMatch(/^ID3.{7}TIT2.{16}CHAP/s);
});

test('the comments of an Opus are none, and its pages whole', () => {
  const bare = bareFile(notedOpus()) ?? Buffer.alloc(0);
  const at = bare.indexOf('OpusTags');
  expect(bare.subarray(at + 8, at + 16)).toEqual(Buffer.alloc(8));
  // As ogginfo has it of the same pages.
  expect(bare.readUInt32LE(bare.lastIndexOf('OggS') + 22)).not.toBe(0);
});

test('a WebM keeps its tracks and clusters, and its notes are void', () => {
  const bare = bareFile(notedWebm()) ?? Buffer.alloc(0);
  for (const id of ['1254c367', '1941a469', '4461'])
    expect(bare.includes(Buffer.from(id, 'hex')), id).toBe(false);
  for (const id of ['1f43b675', '1549a966', '4d80', '5741'])
    expect(bare.includes(Buffer.from(id, 'hex')), id).toBe(true);
});
