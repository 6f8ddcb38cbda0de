/**
 * Fonts from packages, never from the machine, so that a preview is the same everywhere. Each file
 * is read when a text first needs it: the scripts of East Asia come in a hundred files each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphemesOf } from '#previews/breaks.ts';
import { type Glyphs, glyphsIn } from '#previews/glyphs.ts';

export interface Family {
  readonly package: string;
  /** How its files end after the name of the subset. */
  readonly ending: string;
  /** The language it comes first for; without it, it stands where the table has it. */
  readonly language?: RegExp;
  /** Holds more than its ranges say. */
  readonly unlisted?: boolean;
}

const upright = '-wght-normal.woff2';

/** In the order they are asked. A script more is a package and a row here. */
export const families: readonly Family[] = [
  { package: '@fontsource-variable/source-serif-4', ending: '-opsz-normal.woff2' },
  { package: '@fontsource-variable/noto-naskh-arabic', ending: upright },
  { package: '@fontsource-variable/noto-serif-hebrew', ending: upright },
  { package: '@fontsource-variable/noto-serif-devanagari', ending: upright },
  { package: '@fontsource-variable/noto-serif-thai', ending: upright },
  { package: '@fontsource/noto-sans-math', ending: '-400-normal.woff2', unlisted: true },
  { package: '@fontsource/noto-sans-symbols-2', ending: '-400-normal.woff2', unlisted: true },
  { package: '@fontsource-variable/noto-emoji', ending: upright },
  { package: '@fontsource-variable/noto-serif-jp', ending: upright, language: /^ja/ },
  { package: '@fontsource-variable/noto-serif-kr', ending: upright, language: /^ko/ },
  {
    package: '@fontsource-variable/noto-serif-tc',
    ending: upright,
    language: /^zh-(?:Hant|TW|HK|MO)/i,
  },
  { package: '@fontsource-variable/noto-serif-sc', ending: upright, language: /^zh/ },
];

/** One file of a family. */
export interface Face {
  readonly family: Family;
  /**
   * In its family: basic Latin first, then the narrower subset, since a wider one may hold the same
   * letters without what puts their marks in place.
   */
  readonly place: number;
  /** What the canvas knows it by. */
  readonly name: string;
  readonly path: string;
  /** What its range says it may hold. */
  readonly claims: Glyphs;
  /** What it holds. */
  readonly holds: Glyphs;
}

/** A text with its faces. */
export interface Chosen {
  /** As it can be drawn: a letter without marks where no face has it with them. */
  readonly text: string;
  readonly faces: readonly Face[];
  /** What no face has a glyph for, each once. */
  readonly missing: readonly string[];
}

/** Has no glyph of its own, or is the business of the glyph before it. */
const silent = /[\s\p{Default_Ignorable_Code_Point}\u200C-\u200F]/u;

/** The fonts of one place where packages are installed. */
export class Fonts {
  readonly #folder: string;
  readonly #faces = new Map<string, Face[]>();
  readonly #known = new Map<readonly Family[], Map<string, Face | undefined>>();

  /** @param folder `node_modules`, absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param lang BCP 47: Chinese, Japanese and Korean share characters that each draws its own way */
  chosenFor(text: string, lang: string): Chosen {
    const order = orderFor(lettersOf(text, lang));
    const faces = new Set<Face>();
    const missing = new Set<string>();
    const drawable = graphemesOf(text).map((grapheme) => {
      const [base = '', ...marks] = [...grapheme].filter((character) => !silent.test(character));
      if (base === '') return grapheme;
      const whole = this.#faceOf(grapheme, [base, ...marks], order);
      if (!whole) missing.add(grapheme);
      const face = whole ?? this.#faceOf(base, [base], order);
      if (face) faces.add(face);
      return whole || !face ? grapheme : base;
    });
    const rank = ({ family }: Face) => order.indexOf(family);
    const inOrder = (a: Face, b: Face) => rank(a) - rank(b) || a.place - b.place;
    return {
      text: drawable.join(''),
      faces: [...faces].toSorted(inOrder),
      missing: [...missing],
    };
  }

  /** The first face, as the families are ordered, that has a whole grapheme. */
  #faceOf(
    grapheme: string,
    characters: readonly string[],
    order: readonly Family[],
  ): Face | undefined {
    const known = this.#known.get(order) ?? new Map<string, Face | undefined>();
    this.#known.set(order, known);
    if (known.has(grapheme)) return known.get(grapheme);
    const points = characters.map((character) => character.codePointAt(0) ?? 0);
    const face = order
      .values()
      .map((family) =>
        this.#facesOf(family).find(
          ({ claims, holds }) => points.some(claims) && points.every(holds),
        ),
      )
      .find((found) => found !== undefined);
    known.set(grapheme, face);
    return face;
  }

  #facesOf(family: Family): readonly Face[] {
    const known = this.#faces.get(family.package);
    if (known) return known;
    const faces = facesIn(this.#folder, family);
    this.#faces.set(family.package, faces);
    return faces;
  }
}

const orders = new Map<Family | undefined, readonly Family[]>();

/** The families with that of a language before those of its neighbours. */
function orderFor(lang: string): readonly Family[] {
  const first = families.find(({ language }) => language?.test(lang));
  const known = orders.get(first);
  if (known) return known;
  const rank = (family: Family) => (family.language ? (family === first ? 1 : 2) : 0);
  const order = families.toSorted((a, b) => rank(a) - rank(b));
  orders.set(first, order);
  return order;
}

/** The language whose letters a text has, where its own says nothing about them. */
function lettersOf(text: string, lang: string): string {
  if (/^(?:ja|ko|zh)\b/.test(lang)) return lang;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'zh';
}

function facesIn(folder: string, family: Family): Face[] {
  const { package: name, ending, unlisted = false } = family;
  const home = join(folder, name);
  const ranges = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const short = name.slice(name.indexOf('/') + 1);
  const files = new Set(readdirSync(join(home, 'files')));
  return Object.entries(ranges).flatMap(([subset, range], index): Face[] => {
    const place = subset === 'latin' ? -1 : index;
    const file = `${short}-${subset.replace(/[[\]]/g, '')}${ending}`;
    if (!files.has(file)) return [];
    const path = join(home, 'files', file);
    let glyphs: Glyphs | undefined;
    const holds: Glyphs = (point) => (glyphs ??= glyphsIn(readFileSync(path)))(point);
    const claims = unlisted ? () => true : inRange(range);
    return [{ family, place, name: `${name} ${subset}`, path, claims, holds }];
  });
}

/** @param range as CSS has it: `U+0-FF,U+131` */
function inRange(range: string): Glyphs {
  let parsed: (readonly [number, number])[] | undefined;
  return (point) => {
    parsed ??= range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return parsed.some(([from, to]) => from <= point && point <= to);
  };
}
