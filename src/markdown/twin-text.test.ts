import { expect, test } from 'vitest';
import {
  blanked,
  clean,
  codeSpan,
  continuation,
  paragraph,
  plain,
  prefixed,
  unprefixed,
} from '#markdown/twin-text.ts';

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\tb\n', 'a\tb\n'],
  ['\ufeffa\u0000\u001b\u007f\u0085\ufffeb', 'ab'],
  ['\ud83ca\udf0d 🎤', 'a 🎤'],
])('%j is the text %j', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  ['*a* `b` [c] ~d~ a|b \\', '\\*a\\* \\`b\\` \\[c\\] \\~d\\~ a\\|b \\\\'],
  ['snake_case é_é _a_', 'snake_case é_é \\_a\\_'],
  ['<b> 1 > 0', '\\<b> 1 > 0'],
  ['AT&T &amp; &#38; &nbsp', 'AT&T \\&amp; \\&#38; &nbsp'],
  ['a\n  b', 'a b'],
  [' ', ' '],
])('%j says the same as %j', (text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test.each([
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['> a', '\\> a'],
  [': a', '\\: a'],
  ['===', '\\==='],
  ['12. a', '12\\. a'],
  ['1) a', '1\\) a'],
  ['2026', '2026'],
  [' a - b ', 'a - b'],
])('a paragraph of %j is %j', (text, markdown) => {
  expect(paragraph(text)).toBe(markdown);
});

test.each([
  ['a + b', '`a + b`'],
  [' a\n  .b() ', '`a .b()`'],
  ['`a`', '`` `a` ``'],
  ['a ``b` c', '```a ``b` c```'],
])('the code %j is %j', (code, markdown) => {
  expect(codeSpan(code)).toBe(markdown);
});

test.each([
  ['- ', '  '],
  ['10. ', '    '],
  ['> - ', '>   '],
  ['- > ', '  > '],
  ['-\t', '    '],
  ['[^a-long>label]: ', '    '],
  [': ', '  '],
])('after %j, lines begin with %j', (before, prefix) => {
  expect(continuation(before)).toBe(prefix);
});

test.each([
  ['a\nb\n\nc', '', 'a\nb\n\nc'],
  ['a\nb\n\nc', '  ', 'a\n  b\n\n  c'],
  ['a\n  b\n\nc', '> ', 'a\n>   b\n>\n> c'],
  ['a\nb', '  > ', 'a\n  > b'],
])('%j with the prefix %j is %j, and without it the same again', (text, prefix, expected) => {
  expect(prefixed(text, prefix)).toBe(expected);
  expect(unprefixed(expected, prefix)).toBe(text);
});

test.each([
  ['a\nb', '> ', 0, 'a\nb'],
  ['a\n>b\n  > c', '> ', 0, 'a\nb\nc'],
  ['a\n> > b', '> ', 0, 'a\n> b'],
  ['a\n    b\n  c\nd', '', 2, 'a\n  b\nc\nd'],
  ['a\n\tb\n \tc', '', 2, 'a\n  b\n  c'],
  ['a\n\t\tb', '', 4, 'a\n\tb'],
  ['a\n>     b', '> ', 2, 'a\n  b'],
])('%j without the prefix %j and %d columns is %j', (text, prefix, extra, expected) => {
  expect(unprefixed(text, prefix, extra)).toBe(expected);
});

test.each([
  ['a\n> > b>', '> ', 'a\n  > b>'],
  ['a\n> > b>', '> > ', 'a\n    b>'],
  ['a\n> b', '', 'a\n> b'],
])('%j in a quotation %j reads as %j', (source, prefix, expected) => {
  expect(blanked(source, prefix)).toBe(expected);
});
