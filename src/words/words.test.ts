import { expect, test } from 'vitest';
import { directionOf } from '#words/direction.ts';
import { counted } from '#words/plural.ts';
import { capitalised, fileSize, languages, listed, type Words, wordsIn } from '#words/words.ts';

/** Every text by the way to it. What takes values gets some. */
function textsOf(value: unknown, way = ''): [string, string][] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value === 'function') {
    const say = value as (...values: unknown[]) => string;
    // Of what counts, every form that any language has.
    const numbers = [0, 1, 2, 3, 5, 21, 100];
    if (say.length === 1) return numbers.map((number) => [`${way}(${number})`, say(number)]);
    return [[way, say('⟨1⟩', '⟨2⟩', '⟨3⟩')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    // A plural has as many forms as its language.
    textsOf(
      inner,
      /^(?:zero|one|two|few|many)$/.test(key) && isPlural(value) ? way : `${way}.${key}`,
    ),
  );
}
const isPlural = (value: unknown) => Object.hasOwn(value as object, 'other');

const marks = (text: string) =>
  [...text.matchAll(/\{\w+\}|\]\(\w+\)|⟨\d⟩/g)].map(([mark]) => mark).toSorted();

const en = new Map(textsOf(languages['en']));

test.each(Object.entries(languages))('%s has words in every place', (code, words) => {
  const texts = textsOf(words);
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(texts.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  const differing = texts.filter(([way, text]) => {
    const pattern = en.get(way);
    return pattern !== undefined && String(marks(text)) !== String(marks(pattern));
  });
  expect(differing, `${code} leaves out, or adds, what stands in the English text`).toEqual([]);
});

test('a language of a region has the words of the language', () => {
  expect(wordsIn('de-AT')).toBe(wordsIn('de'));
  expect(wordsIn('en-GB').places.home).toBe('Home');
});

test('a language without words says what to do', () => {
  expect(() => wordsIn('fr-CH')).toThrowErrorMatchingInlineSnapshot(
    `[Error: site.config: lang is fr-CH, and the site has no words of its own in that language, only in de, en: copy src/words/en/ to src/words/fr/, translate it, and give it a row in src/words/words.ts]`,
  );
});

test.each([
  ['en', 1, '1 talk'],
  ['en', 2, '2 talks'],
  ['en-GB', 1200, '1,200 talks'],
])('%s counts %d', (lang, count, text) => {
  expect(counted(lang, { one: '# talk', other: '# talks' }, count)).toBe(text);
});

test('a language with more forms than English has a text for each', () => {
  const forms = { one: '# wykład', few: '# wykłady', many: '# wykładów', other: '# wykładu' };
  expect([1, 2, 5, 22].map((count) => counted('pl', forms, count))).toEqual([
    '1 wykład',
    '2 wykłady',
    '5 wykładów',
    '22 wykłady',
  ]);
});

test.each([
  ['en-GB', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['ku', 'ltr'],
  ['ckb', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ja', 'ltr'],
])('lines of %s run %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test('sizes, lists and capitals are those of the language', () => {
  expect([999, 349_001, 1_249_000].map(fileSize)).toEqual(['1 kB', '350 kB', '1.2 MB']);
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(capitalised('éclair')).toBe('Éclair');
  expect(capitalised('')).toBe('');
});

test('a module that lacks a text, or has one too many, is a type error', () => {
  const wrong: Words[] = [
    // @ts-expect-error -- it lacks everything
    {},
    // @ts-expect-error -- it has a text too many
    { ...wordsIn('en'), more: 'Mehr' },
  ];
  expect(wrong).toHaveLength(2);
});
