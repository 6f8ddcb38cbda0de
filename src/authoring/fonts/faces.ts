import { type FontPackage, mono, serif } from '#authoring/fonts/sources.ts';

/** One file of a family, cut from a package's font. */
export interface Face {
  /** Its file in `src/styles/fonts/`, without the ending. */
  readonly name: string;
  readonly family: 'Text' | 'Code';
  readonly from: FontPackage;
  /** The font's path in its package. */
  readonly file: string;
  readonly characters: string;
  /** OpenType features to keep. */
  readonly features: readonly string[];
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** The descriptor `font-weight`. */
  readonly weight: string;
  readonly style?: 'italic';
  /** The descriptor `unicode-range`: the browser fetches the file for these characters alone. */
  readonly range?: string;
}

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Letters without accents, and what English typography adds to the keyboard. */
const basic = `${between(0x20, 0x7e)}\u00a0·×–—‘’“”•…−→`;
const box = '─│┌┐└┘├┤┬┴┼';
/** The rest of Latin-1 and Latin Extended-A, Romanian's comma letters, and rarer signs. */
const more = `${between(0xa1, 0xb6)}${between(0xb8, 0xd6)}${between(0xd8, 0x17f)}ȘșȚț‚„†‡′″‹›⁄€™←↑↓≈≠≤≥`;
const moreRange = `U+A1-B6, U+B8-D6, U+D8-17F, U+218-21B, U+201A, U+201E, U+2020-2021, U+2032-203A, U+2044, U+20AC,
    U+2122, U+2190-2191, U+2193, U+2248-2265`;

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

/** What the site fetches: the first, third and fifth for English, the others for the letters they hold. */
export const faces: readonly Face[] = [
  { ...roman, name: 'text', characters: basic, features: ['kern', 'smcp'] },
  { ...roman, name: 'text-more', characters: more, features: ['kern'], range: moreRange },
  { ...italic, name: 'italic', characters: basic, features: ['kern'] },
  { ...italic, name: 'italic-more', characters: more, features: [], range: moreRange },
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
    range && `  unicode-range:\n    ${range};`,
    '}',
  ]
    .filter(Boolean)
    .join('\n');
