import { expect, test } from 'vitest';
import { excerptOf, indexedText } from '#components/search-excerpt.ts';

const text = indexedText(Array.from({ length: 100 }, (_, index) => `w${index}`).join(' '));
const shown = (hits: number[], from = 0, to = 100, length = 8) =>
  excerptOf(text, hits, { from, to }, length)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

test.each([
  ['at the start', [0], 0, 100, '[w0] w1 w2 w3 w4 w5 w6 w7 …'],
  ['in the middle', [50], 0, 100, '… w45 w46 w47 w48 w49 [w50] w51 w52 …'],
  ['at the end', [99], 0, 100, '… w92 w93 w94 w95 w96 w97 w98 [w99]'],
  ['next to each other', [50, 51], 0, 100, '… w45 w46 w47 w48 w49 [w50] [w51] w52 …'],
  ['where most are', [10, 60, 62], 0, 100, '… w55 w56 w57 w58 w59 [w60] w61 [w62] …'],
  ['within its place', [50], 49, 52, 'w49 [w50] w51'],
  ['outside its place', [10], 49, 52, 'w49 w50 w51'],
])('an excerpt of hits %s', (_, hits, from, to, excerpt) => {
  expect(shown(hits, from, to)).toBe(excerpt);
});

test('a mark leaves out what stands around a word', () => {
  const pieces = excerptOf(indexedText('the (noise). floor'), [1], { from: 0, to: 3 });
  expect(pieces).toEqual([
    { text: 'the (', marked: false },
    { text: 'noise', marked: true },
    { text: '). floor', marked: false },
  ]);
});

test('what the index escapes is text again, and nothing else is', () => {
  expect(indexedText('a &lt;b&gt; &amp;').words).toEqual(['a', '<b>', '&amp;']);
});

test('words of a script without spaces stand without them', () => {
  const japanese = indexedText('計測\u200Bの\u200B方法');
  expect(excerptOf(japanese, [2], { from: 0, to: 3 })).toEqual([
    { text: '計測の', marked: false },
    { text: '方法', marked: true },
  ]);
});
