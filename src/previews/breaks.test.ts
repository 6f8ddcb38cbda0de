import { expect, test } from 'vitest';
import { graphemesOf, piecesOf } from '#previews/breaks.ts';

test.each([
  ['en', 'How to measure', ['How ', 'to ', 'measure']],
  ['en', 'A weekend with C++ and C#', ['A weekend ', 'with ', 'C++ ', 'and ', 'C#']],
  ['en', 'auto-instrumenting, well-known', ['auto-', 'instrumenting, ', 'well-', 'known']],
  ['en', 'read/write', ['read/', 'write']],
  ['en', '-5 to 10-20', ['-5 ', 'to ', '10-20']],
  ['en', 'kept\u00A0together here', ['kept\u00A0together ', 'here']],
  ['fr', 'Quoi ? « Rien »', ['Quoi ', '? ', '« ', 'Rien ', '»']],
  ['ja', '東京で測定する。「はい」', ['東京で', '測定する。', '「はい」']],
  ['zh', '如何测量？', ['如何', '测量？']],
  ['th', 'ภาษาไทย', ['ภาษา', 'ไทย']],
  ['ko', '성능을 측정', ['성능을 ', '측정']],
  ['en', '🦀🐹', ['🦀', '🐹']],
  ['en', '👩\u200D💻🇧🇪', ['👩\u200D💻', '🇧🇪']],
  ['en', '', []],
])('in %s, %j may break as %j', (lang, text, pieces) => {
  expect(piecesOf(text, lang)).toEqual(pieces);
});

test.each(['A b  c', '日本語のタイトル、漢字', 'https://example.org/a?b=c', '🦀 x'])(
  'the pieces of %j are %j again',
  (text) => {
    expect(piecesOf(text, 'en').join('')).toBe(text);
  },
);

test('what a reader takes for one character is one', () => {
  expect(graphemesOf('e\u0301👩\u200D💻क्ष')).toHaveLength(3);
});
