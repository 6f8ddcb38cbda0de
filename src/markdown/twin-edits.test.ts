import { expect, test } from 'vitest';
import { blockRemoval, edited, lineBefore, removal } from '#markdown/twin-edits.ts';

test('edits are made in the order of their places, whatever their own', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: '' },
    { start: 2, end: 2, text: '+' },
  ];
  expect(edited('abcdef', edits, 0, 6)).toBe('b+cdEf');
  expect(edited('abcdef', [], 2, 4)).toBe('cd');
});

test('no edit reaches into another, or out of its part', () => {
  const edits = [
    { start: 1, end: 4, text: 'X' },
    { start: 2, end: 3, text: 'Y' },
    { start: 3, end: 9, text: 'Z' },
  ];
  expect(edited('abcdefghij', edits, 3, 6)).toBe('XYZ');
});

test('what stands before an offset on its line', () => {
  expect(lineBefore('a\n> b', 4)).toBe('> ');
  expect(lineBefore('ab', 1)).toBe('a');
  expect(lineBefore('a\nb', 2)).toBe('');
});

/** A text without what stands between two signs. */
const without = (remove: typeof blockRemoval, marked: string) => {
  const [before = '', removed = '', after = ''] = marked.split('|');
  const source = before + removed + after;
  const edit = remove(source, before.length, before.length + removed.length);
  return edited(source, [edit], 0, source.length);
};

test.each([
  ['a |x| b', 'a b'],
  ['a|x| b', 'a b'],
  ['a |x|b', 'a b'],
  ['a|x|b', 'ab'],
  ['a |x|', 'a'],
  ['|x| a', 'a'],
  ['|x|', ''],
  ['a  |x|\nb', 'a\nb'],
  ['a\n|x|\nb', 'a\nb'],
  ['a\n|x| b', 'a\n b'],
  ['a\n|x|\n\nb', 'a\n\nb'],
  ['> a\n> |x|\n> b', '> a\n> b'],
  ['- a\n  |x|\n- b', '- a\n- b'],
  ['a\t|x|\tb', 'a\tb'],
])('taken out of a paragraph, the part of %j leaves %j', (marked, expected) => {
  const first = marked.startsWith('|') ? 0 : -1;
  const remove = (source: string, start: number, end: number) => removal(source, start, end, first);
  expect(without(remove, marked)).toBe(expected);
});

test.each([
  ['|x|\n\na', 'a'],
  ['a\n\n|x|\n\n\nb', 'a\n\nb'],
  ['a\n\n|x|', 'a'],
  ['a\n|x|\nb', 'a\n\nb'],
  ['- a\n\n  |x|\n\n  b', '- a\n\n  b'],
  ['- a\n\n  |x|\n\nb', '- a\n\nb'],
  ['- a\n  |x|\n  b', '- a\n  \n  b'],
  ['- |x|\n\n  b', '- b'],
  ['- |x|\n- b', '- <!-- -->\n- b'],
  ['> |x|\n>\n> b', '>\n>\n> b'],
])('the block of %j, taken out, leaves %j', (marked, expected) => {
  expect(without(blockRemoval, marked)).toBe(expected);
});
