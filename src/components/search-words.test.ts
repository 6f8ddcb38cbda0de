import { expect, test } from 'vitest';
import { filled, sum } from '#components/search-words.ts';
import { de } from '#words/de/index.ts';
import { en } from '#words/en/index.ts';

const english = { lang: 'en-GB', words: en.scripts.search };
const german = { lang: 'de', words: de.scripts.search };

test.each([
  [english, 'noise', 12, 12, '12 results for “{words}”'],
  [english, 'noise', 12, 10, '10 of 12 results for “{words}”'],
  [english, '', 1, 1, '1 result'],
  [english, '', 11, 10, '10 of 11 results'],
  [english, 'x', 0, 0, 'Nothing found for “{words}”. Fewer or other words may help.'],
  [english, '', 0, 0, 'Nothing found. Fewer or other words may help.'],
  [english, '', 1234, 1000, '1,000 of 1,234 results'],
  [german, 'noise', 1234, 1000, '1.000 von 1.234 Treffern zu „{words}“'],
])('%#: what was found is said', (speech, asked, all, shown, said) => {
  expect(sum(speech, asked, { all, shown })).toBe(said);
});

test('a text is filled by name; a name that nothing is known of stays', () => {
  expect(filled('{a} of {b}{c}', { a: 1, b: '{a}' })).toBe('1 of {a}{c}');
});
