import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { kernedAs, namedForItsMaker, without } from '#authoring/fonts/lighter.ts';
import { metricsOf } from '#authoring/fonts/metrics.ts';
import { tableIn, tablesOf } from '#authoring/fonts/sfnt.ts';

const drawn = readFileSync('src/styles/fonts/text.woff2');
const font = (characters: string, weight?: number) =>
  subsetFont(drawn, characters, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    ...(weight && { variationAxes: { wght: weight } }),
  });
const outlines = (sfnt: Buffer) => tableIn(tablesOf(sfnt), 'glyf').length;

test('a font takes its kerning from one weight, and keeps its weights', async () => {
  const letters = 'AVTo';
  const still = tablesOf(await font(letters, 500));
  const made = tablesOf(kernedAs(await font(letters), await font(letters, 500)));
  expect(tableIn(made, 'GPOS')).toEqual(tableIn(still, 'GPOS'));
  expect(made.has('fvar')).toBe(true);
  expect(still.has('fvar')).toBe(false);
});

test('a glyph that is never shown has no outline and keeps its width', async () => {
  const whole = await font('abc');
  const made = without(whole, 'bc');
  expect(outlines(made)).toBeLessThan(outlines(whole) / 2);
  expect(metricsOf(made)).toEqual(metricsOf(whole));
  expect(outlines(without(whole, 'abc'))).toBeLessThan(outlines(made));
});

test('of its names a font keeps who made it', async () => {
  const names = tableIn(tablesOf(namedForItsMaker(await font('abc'))), 'name');
  expect(names.readUInt16BE(2)).toBe(1);
  expect(names.subarray(18).swap16().toString('utf16le')).toMatch(/^© .+Adobe/);
});

test('what is made of it can be packed again', async () => {
  const packed = await subsetFont(without(await font('abc'), 'b'), 'abc', {
    targetFormat: 'woff2',
  });
  expect(packed.toString('latin1', 0, 4)).toBe('wOF2');
});
