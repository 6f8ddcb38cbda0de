import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { families, Fonts } from '#previews/fonts.ts';

const packages = join(process.cwd(), 'node_modules');
const fonts = new Fonts(packages);
const namesFor = (text: string, lang = 'en') =>
  fonts.chosenFor(text, lang).faces.map(({ family }) => family.package.replace(/^.*\//, ''));

test.each([
  ['Measure twice', 'en', ['source-serif-4']],
  ['Как измерять', 'ru', ['source-serif-4']],
  ['Μέτρον', 'el', ['source-serif-4']],
  ['مرحبا', 'ar', ['noto-naskh-arabic']],
  ['שלום', 'he', ['noto-serif-hebrew']],
  ['नमस्ते', 'hi', ['noto-serif-devanagari']],
  ['ภาษา', 'th', ['noto-serif-thai']],
  ['🦀', 'en', ['noto-emoji']],
  ['∑ →', 'en', ['noto-sans-math']],
  ['⌘', 'en', ['noto-sans-symbols-2']],
  ['Rust 🦀', 'en', ['source-serif-4', 'noto-emoji']],
])('%j in %s is set in %j', (text, lang, names) => {
  expect([...new Set(namesFor(text, lang))]).toEqual(names);
});

test.each([
  ['直', 'ja', 'noto-serif-jp'],
  ['直', 'ko', 'noto-serif-kr'],
  ['直', 'zh', 'noto-serif-sc'],
  ['直', 'zh-Hans', 'noto-serif-sc'],
  ['直', 'zh-Hant', 'noto-serif-tc'],
  ['直', 'zh-TW', 'noto-serif-tc'],
  ['直', 'en', 'noto-serif-sc'],
  ['直に', 'en', 'noto-serif-jp'],
  ['直을', 'en', 'noto-serif-kr'],
])('%j in %s is drawn as %s draws it', (text, lang, name) => {
  expect(new Set(namesFor(text, lang))).toEqual(new Set([name]));
});

test('of a family in a hundred files only those of the text are chosen', () => {
  const { faces } = fonts.chosenFor('東京', 'ja');
  expect(faces.length).toBeGreaterThan(0);
  expect(faces.length).toBeLessThanOrEqual(2);
});

test('letters of Vietnam come from the file that places their marks', () => {
  const { faces } = fonts.chosenFor('Đế Łódź', 'vi');
  expect(faces.map(({ name }) => name.split(' ')[1])).toEqual(['latin', 'vietnamese', 'latin-ext']);
});

test('what no font has is named, and never a space or a joiner', () => {
  const { text, missing } = fonts.chosenFor('ᚠ and ᚠ\u200D \u200C\uFE0F', 'en');
  expect(missing.map((grapheme) => grapheme.codePointAt(0))).toContain(0x16a0);
  expect(missing.every((grapheme) => grapheme.includes('ᚠ'))).toBe(true);
  expect(text).toContain('and');
});

test('a letter under marks that no font has keeps itself', () => {
  const { text, missing } = fonts.chosenFor('x\u0483y', 'en');
  expect(text).toBe('xy');
  expect(missing).toEqual(['x\u0483']);
});

test.each(families)('$package is there, may be used, and names files that exist', (family) => {
  const folder = join(packages, family.package);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license: string;
  };
  expect(license).toBe('OFL-1.1');
  const { dependencies } = JSON.parse(
    readFileSync(join(process.cwd(), 'package.json'), 'utf8'),
  ) as { dependencies: Record<string, string> };
  expect(dependencies[family.package]).toMatch(/^\d+\.\d+\.\d+$/);
  const short = family.package.replace(/^.*\//, '');
  const subset = Object.keys(
    JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as object,
  )[0]?.replace(/[[\]]/g, '');
  expect(existsSync(join(folder, 'files', `${short}-${subset}${family.ending}`))).toBe(true);
});
