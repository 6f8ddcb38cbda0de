import { expect, test } from 'vitest';
import { directionOf, plainText } from '#previews/plain-text.ts';

test.each([
  ['A plain title', 'A plain title'],
  ['', ''],
  [' \t spaces \n and\u2028lines ', 'spaces and lines'],
  ['A\u0000B\u001b[31mC\u0085D', 'A B [31mC D'],
  ['Safe \u202Egpj.exe\u202C \u2066end\u2069', 'Safe gpj.exe end'],
  ['zero\u200Bwidth\uFEFF soft\u00ADhyphen', 'zerowidth softhyphen'],
  ['e\u0301', 'é'],
  ['non\u2011breaking\u2010hyphens', 'non-breaking-hyphens'],
  ['thin\u2009space, kept\u00A0together', 'thin space, kept\u00A0together'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D💻 ❤\uFE0F', '👩\u200D💻 ❤\uFE0F'],
  ['lone \ud800 half', 'lone \uFFFD half'],
  [`x${'\u0305'.repeat(40)}y`, `x${'\u0305'.repeat(3)}y`],
])('%j is drawn as %j', (text, drawn) => {
  expect(plainText(text)).toBe(drawn);
});

test('a text of any length is cut where no frame could hold it, and never inside a character', () => {
  expect(plainText('word '.repeat(10_000)).length).toBeLessThanOrEqual(600);
  expect(plainText('🦀'.repeat(10_000))).toMatch(/^🦀+$/u);
  expect(plainText(`a${'🦀'.repeat(10_000)}`)).toMatch(/^a🦀+\uFFFD?$/u);
});

test.each([
  ['Latin', 'ltr'],
  ['مرحبا Latin', 'rtl'],
  ['Latin مرحبا', 'ltr'],
  ['1. שלום', 'rtl'],
  ['日本', 'ltr'],
  ['123', 'ltr'],
  ['', 'ltr'],
] as const)('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
