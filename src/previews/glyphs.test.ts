import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glyphsIn } from '#previews/glyphs.ts';

const font = (name: string, file: string) =>
  readFileSync(join(process.cwd(), 'node_modules', name, 'files', file));
const sourceSerif = font(
  '@fontsource-variable/source-serif-4',
  'source-serif-4-latin-opsz-normal.woff2',
);
const point = (character: string) => character.codePointAt(0) ?? 0;

test.each([
  [sourceSerif, 'Aaé–…', 'Ж漢🦀\u2011'],
  [
    font('@fontsource-variable/source-serif-4', 'source-serif-4-cyrillic-opsz-normal.woff2'),
    'Жжё',
    'q漢',
  ],
  [
    font('@fontsource-variable/noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal.woff2'),
    'مرحبا',
    'Ж漢',
  ],
  // Outside the first plane, in subtables of another format.
  [font('@fontsource/noto-sans-math', 'noto-sans-math-latin-400-normal.woff2'), '∑𝕏→', '🦀漢'],
])('a font has what is in it and nothing else', (bytes, held, foreign) => {
  const holds = glyphsIn(bytes);
  expect([...held].filter((character) => !holds(point(character)))).toEqual([]);
  expect([...foreign].filter((character) => holds(point(character)))).toEqual([]);
});

test('emoji are in one of their files', () => {
  const folder = join(process.cwd(), 'node_modules/@fontsource-variable/noto-emoji/files');
  const all = readdirSync(folder).map((file) => glyphsIn(readFileSync(join(folder, file))));
  for (const emoji of '🦀👩💻🇧') expect(all.some((holds) => holds(point(emoji)))).toBe(true);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['another format', Buffer.from('wOFF'.padEnd(100, '\0'))],
  ['a font cut short', sourceSerif.subarray(0, 400)],
  ['noise behind the signature', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(200, 0xff)])],
])('%s is no font', (_, bytes) => {
  expect(() => glyphsIn(bytes)).toThrow();
});
