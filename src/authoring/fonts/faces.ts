import { type FontPackage, mono, serif } from '#authoring/fonts/sources.ts';

/** One file of a family, cut from a package's font. */
export interface Face {
  /** Its file in `src/styles/fonts/`, without the ending. */
  readonly name: string;
  readonly family: 'Text' | 'Caps' | 'Code';
  readonly from: FontPackage;
  /** The font's path in its package. */
  readonly file: string;
  readonly characters: string;
  /** OpenType features to keep. */
  readonly features: readonly string[];
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** The weight whose kerning all have. */
  readonly kernedAt?: number;
  /** Whether a feature replaces every character, so that none is shown as it is. */
  readonly substituted?: boolean;
  /** The descriptor `font-weight`. */
  readonly weight: string;
  readonly style?: 'italic';
  /** The descriptor `unicode-range`: the browser fetches the file for these characters alone. */
  readonly range?: string;
}

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const lowerCase = between(0x61, 0x7a);
/** Letters without accents, and what English typography adds to the keyboard. */
const written = ` !"'()&,-./:;?${between(0x30, 0x39)}${between(0x41, 0x5a)}${lowerCase}\u00a0·–—‘’“”…`;
/** What is seldom slanted. */
const signs = '#$%*+<=>@[\\]^_`{|}~×•−→';
const signsRange =
  'U+23-25, U+2A-2B, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+D7, U+2022, U+2192, U+2212';
const basic = `${written}${signs}`;
const box = '─│┌┐└┘├┤┬┴┼';
/** The rest of Latin-1 and Latin Extended-A, Romanian's comma letters, and rarer signs. */
const more = `${between(0xa1, 0xb6)}${between(0xb8, 0xd6)}${between(0xd8, 0x17f)}ȘșȚț‚„†‡′″‹›⁄€™←↑↓≈≠≤≥`;
const moreRange =
  'U+A1-B6, U+B8-D6, U+D8-17F, U+218-21B, U+201A, U+201E, U+2020-2021, U+2032-203A, U+2044, U+20AC, U+2122, U+2190-2191, U+2193, U+2248-2265';

const roman = {
  family: 'Text',
  from: serif,
  file: 'VAR/SourceSerif4Variable-Roman.ttf',
  // One optical size, between text and heading, for a third of the bytes.
  axes: { wght: { min: 400, max: 700 }, opsz: 14 },
  weight: '400 700',
} as const;
const italic = {
  family: 'Text',
  from: serif,
  file: 'VAR/SourceSerif4Variable-Italic.ttf',
  axes: { wght: 400, opsz: 14 },
  weight: '400',
  style: 'italic',
} as const;

/** What the site fetches: all but those with a range of signs or of other letters, where a text has none of these. */
export const faces: readonly Face[] = [
  { ...roman, name: 'text', characters: basic, features: ['kern'], kernedAt: 500 },
  {
    ...roman,
    name: 'text-more',
    characters: more,
    features: ['kern'],
    kernedAt: 500,
    range: moreRange,
  },
  {
    ...roman,
    name: 'caps',
    family: 'Caps',
    characters: lowerCase,
    features: ['smcp'],
    axes: { wght: 600, opsz: 14 },
    substituted: true,
    range: 'U+61-7A',
  },
  // Its letters stand well without kerning, a fifth of the bytes.
  { ...italic, name: 'italic', characters: written, features: [] },
  {
    ...italic,
    name: 'italic-more',
    characters: signs + more,
    features: [],
    range: `${signsRange}, ${moreRange}`,
  },
  {
    name: 'code',
    family: 'Code',
    from: mono,
    file: 'VF/SourceCodeVF-Upright.ttf',
    characters: `${basic}←µ°±${box}`,
    features: [],
    axes: { wght: 400 },
    weight: '400',
  },
];

/** A `@font-face` rule; `optional` keeps a late file from moving a line, and the next page has it. */
export const faceRule = ({ name, family, weight, style, range }: Face): string =>
  [
    '@font-face {',
    `  font-family: '${family}';`,
    `  src: url('./fonts/${name}.woff2') format('woff2');`,
    `  font-weight: ${weight};`,
    style && `  font-style: ${style};`,
    '  font-display: optional;',
    range && `  unicode-range:${filled(range.split(', '))};`,
    '}',
  ]
    .filter(Boolean)
    .join('\n');

/** A list in lines of a hundred characters, as the formatter breaks one that does not fit behind its name. */
function filled(parts: readonly string[]): string {
  if (parts.length === 1) return ` ${parts.join()}`;
  const lines = [''];
  for (const [index, part] of parts.entries()) {
    const next = index < parts.length - 1 ? `${part},` : part;
    const line = `${lines.at(-1)} ${next}`;
    if (line.length + 3 > 100) lines.push(` ${next}`);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => `\n   ${line}`).join('');
}
