import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accentClass } from '#components/accent.ts';

/** Hues in OKLCH of sRGB's primaries and secondaries, in degrees (CSS Color 4, section 10.1). */
const hues = {
  '#ff0000': 29.23,
  '#ffff00': 109.77,
  '#00ff00': 142.5,
  '#00ffff': 194.77,
  '#0000ff': 264.05,
  '#ff00ff': 328.36,
};

const hueOf = (colour: string) => Number(/^accent-(\d+)$/.exec(accentClass(colour))?.[1]);

test.each(Object.entries(hues))('%s has the hue nearest to %d', (colour, hue) => {
  expect(Math.abs(hueOf(colour) - hue)).toBeLessThanOrEqual(7.5);
});

test.each([
  ['#ab0d85', 'accent-345'],
  ['#663399', 'accent-300'],
  ['#ff0080', 'accent-0'],
])('%s is %s', (colour, name) => {
  expect(accentClass(colour)).toBe(name);
  expect(accentClass(colour.toUpperCase())).toBe(name);
});

test.each(['#ff0000', '#800000', '#400000'])('%s is red, however dark', (colour) => {
  expect(accentClass(colour)).toBe('accent-30');
});

test.each(['#000000', '#ffffff', '#808080', '#2b2b33', '#f0e8e0'])('%s is grey', (colour) => {
  expect(accentClass(colour)).toBe('accent-grey');
});

test('an event without a colour has no class', () => {
  expect(accentClass(undefined)).toBe('');
});

test('every colour has a class that the styles know, and every class has a colour', () => {
  const css = readFileSync(join(import.meta.dirname, '../styles/accents.css'), 'utf8');
  const known = new Set([...css.matchAll(/\.(accent-\w+) \{/g)].map(([, name]) => name));
  const steps = ['00', '20', '40', '60', '80', 'a0', 'c0', 'e0', 'ff'];
  const colours = steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
  );
  expect(new Set(colours.map(accentClass))).toEqual(known);
});

test('the class is of the hue that its name says', () => {
  const css = readFileSync(join(import.meta.dirname, '../styles/accents.css'), 'utf8');
  const written = [...css.matchAll(/\.accent-(\d+) \{\s*--hue: (\d+);/g)];
  expect(written.length).toBeGreaterThan(0);
  for (const [, name, hue] of written) expect(hue).toBe(name);
});
