import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Fonts } from '#previews/fonts.ts';
import { paletteOf, siteSheet } from '#previews/palette.ts';
import { Sheet } from '#previews/sheet.ts';

const fonts = new Fonts(join(process.cwd(), 'node_modules'));
const sheet = new Sheet(fonts, paletteOf(siteSheet(process.cwd())), 'en', {
  width: 1200,
  height: 630,
  pixels: 1,
});
const style = { sizes: [38, 34, 31], weight: 600, colour: '#000000' } as const;
const setIn = (words: string, width: number) =>
  sheet.fittedLine(words, { x: 0, y: 0, width }, style);
const at = (size: number, words: string) => sheet.widthOf(words, { size, weight: 600 });

test('a line is set in the largest size in which it is whole', () => {
  expect(setIn('A.101', 300)).toBe(at(38, 'A.101'));
  expect(setIn('A.101', at(34, 'A.101') + 1)).toBe(at(34, 'A.101'));
});

test('a line that is whole in no size is cut in the smallest', () => {
  const words = 'The largest hall of all';
  const width = at(31, words) - 1;
  expect(setIn(words, width)).toBeLessThan(width);
});

test.each(['08:00–09:00', '20:00–22:00', '00:00–00:00'])('%s is whole in its column', (hours) => {
  expect(at(31, hours)).toBeLessThan(198);
});
