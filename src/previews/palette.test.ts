import { expect, test } from 'vitest';
import { oklch, paletteOf, siteSheet } from '#previews/palette.ts';

const site = siteSheet(process.cwd());

test.each([
  [1, 0, 0, '#ffffff'],
  [0, 0, 0, '#000000'],
  [0.62796, 0.25768, 29.2339, '#ff0000'],
  [0.51975, 0.17686, 142.4953, '#008000'],
  [0.45201, 0.31321, 264.052, '#0000ff'],
])('oklch(%d %d %d) is %s', (lightness, chroma, hue, colour) => {
  expect(oklch(lightness, chroma, hue)).toBe(colour);
});

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('the site’s own colours are found and legible on its paper', () => {
  const { ground, text, quiet, rule, strongRule, accent } = paletteOf(site);
  expect(contrast(ground, text)).toBeGreaterThan(10);
  expect(contrast(ground, quiet)).toBeGreaterThan(4.5);
  for (const colour of [rule, strongRule]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  for (const hue of [undefined, 'grey', 0, 90, 150, 210, 300] as const)
    expect(contrast(ground, accent(hue)), String(hue)).toBeGreaterThan(4.5);
});

test('an event’s hue is the one its pages have', () => {
  const { accent, quiet } = paletteOf(site);
  expect(accent(0)).not.toBe(accent(150));
  expect(accent('grey')).toBe(quiet);
});

test('another value in the sheet is another colour', () => {
  const changed = site.replace(/--ground: light-dark\(/, '--ground: light-dark(oklch(50% 0 0), ');
  expect(paletteOf(changed).ground).toBe('#636363');
});

test.each([
  [/--text-quiet:[^;]+;/g, '', /no --text-quiet/],
  [/--rule:[^;]+;/g, '--rule: currentcolor;', /cannot read --rule: currentcolor/],
])('a sheet without a colour it can read is refused', (part, instead, message) => {
  expect(() => paletteOf(site.replace(part, instead))).toThrow(message);
});
