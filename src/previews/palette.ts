/** The light theme's colours, read from the site's own style sheets so that previews change with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hue } from '#components/accent.ts';

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly strongRule: string;
  /** An event's, or the site's own. */
  readonly accent: (hue: Hue | undefined) => string;
}

const sheets = ['tokens.css', 'accents.css'];

/** @param root the project's folder, absolute @throws when a style sheet lacks a colour */
export const siteSheet = (root: string): string =>
  sheets.map((name) => readFileSync(join(root, 'src', 'styles', name), 'utf8')).join('\n');

/** @param sheet CSS */
export function paletteOf(sheet: string): Palette {
  const declared = new Map<string, string>();
  for (const [, name = '', value = ''] of sheet.matchAll(/(--[\w-]+):\s*([^;{}]+);/g)) {
    if (!declared.has(name)) declared.set(name, value.trim());
  }
  const colour = (name: string, hue?: number) => resolved(`var(${name})`, declared, name, hue);
  const quiet = colour('--text-quiet');
  return {
    ground: colour('--ground'),
    raised: colour('--ground-raised'),
    text: colour('--text'),
    quiet,
    rule: colour('--rule'),
    strongRule: colour('--rule-strong'),
    accent: (hue) => (hue === 'grey' ? quiet : colour('--accent', hue)),
  };
}

/** A value of the few kinds that tokens have: a variable, a pair for both themes, a colour. */
function resolved(
  value: string,
  declared: ReadonlyMap<string, string>,
  name: string,
  hue: number | undefined,
): string {
  const inner = (text: string) => resolved(text.trim(), declared, name, hue);
  const variable = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1];
  if (variable !== undefined) {
    const found = declared.get(variable);
    if (found === undefined) throw new Error(`src/styles has no ${variable}, which ${name} needs`);
    return inner(found);
  }
  const light = /^light-dark\(((?:[^(),]|\([^()]*(?:\([^()]*\)[^()]*)*\))+),/.exec(value)?.[1];
  if (light !== undefined) return inner(light);
  const own = declared.get('--hue') ?? '0';
  const numbers = /^oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+|var\(--hue\))\)$/.exec(value);
  if (!numbers) throw new Error(`src/styles: previews cannot read ${name}: ${value}`);
  const [, lightness, chroma, angle = ''] = numbers;
  const degrees = angle.startsWith('var') ? (hue ?? Number(own)) : Number(angle);
  return oklch(Number(lightness) / 100, Number(chroma), degrees);
}

/**
 * An OKLCH colour in sRGB. What sRGB cannot show is cut to its nearest channel values.
 *
 * @param lightness 0 to 1
 * @param hue degrees
 * @returns `#rrggbb`
 * @see https://www.w3.org/TR/css-color-4/#ok-lab
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const radians = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(radians);
  const b = chroma * Math.sin(radians);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((channel) => encoded(channel).toString(16).padStart(2, '0')).join('')}`;
}

function encoded(linear: number): number {
  const clipped = Math.min(1, Math.max(0, linear));
  const value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(value * 255);
}
