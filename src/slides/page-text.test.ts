import { expect, test } from 'vitest';
import { pageText, type StructureNode, type TextPiece, tidied } from '#slides/page-text.ts';

const said = (str: string, hasEOL = false): TextPiece => ({ str, hasEOL });
const begin = (tag: string, id?: string): TextPiece =>
  id === undefined
    ? { type: 'beginMarkedContent', tag }
    : { type: 'beginMarkedContentProps', tag, id };
const end: TextPiece = { type: 'endMarkedContent' };
const marked = (id: string, str: string) => [begin('P', id), said(str), end];
const node = (role: string, ...children: StructureNode['children']): StructureNode => ({
  role,
  children,
});
const content = (id: string) => ({ type: 'content', id });

test('without tags it is what was drawn, as drawn', () => {
  const pieces = [said('One'), said(' '), said('two', true), said('Three')];
  expect(pageText(pieces)).toBe('One two\nThree');
  expect(pageText(pieces, node('Root'))).toBe('One two\nThree');
  expect(pageText([begin('Artifact'), said('Only this'), end], node('Root'))).toBe('Only this');
});

test('tags give the order, and a line to each block', () => {
  const pieces = [...marked('b', 'Body'), ...marked('t', 'Title')];
  const tree = node('Root', node('H1', content('t')), node('P', content('b')));
  expect(pageText(pieces, tree)).toBe('Title\nBody');
});

test('tags tell the end of a paragraph from the end of a line', () => {
  const pieces = [begin('P', 'a'), said('It goes', true), said('on.', true), end];
  const tree = node('Root', node('P', content('a')), node('P', content('b')));
  expect(pageText([...pieces, ...marked('b', 'Next.')], tree)).toBe('It goes on.\nNext.');
});

test('a list item and a table row are one line', () => {
  const pieces = ['1.', 'First', 'a', 'b'].flatMap((text) => marked(text, text));
  const item = node('LI', node('Lbl', content('1.')), node('LBody', content('First')));
  const row = node('TR', node('TH', content('a')), node('TD', content('b')));
  const tree = node('Root', node('L', item), node('Table', row));
  expect(pageText(pieces, tree)).toBe('1. First\na b');
});

test('a link stands in its sentence, and text within a mark belongs to it', () => {
  const pieces = [
    ...marked('a', 'See '),
    begin('Link', 'l'),
    begin('Span'),
    said('here'),
    end,
    end,
    ...marked('c', '.'),
  ];
  const tree = node('P', content('a'), node('Link', content('l')), content('c'));
  expect(pageText(pieces, tree)).toBe('See here.');
});

test('where there are tags, furniture is left out and what they forgot is not', () => {
  const pieces = [
    begin('Artifact'),
    begin('Span'),
    said('3 of 9'),
    end,
    end,
    said('Forgotten', true),
    ...marked('a', 'Tagged'),
  ];
  expect(pageText(pieces, node('P', content('a')))).toBe('Tagged\nForgotten');
});

test('a picture says what its author says it shows, then its letters', () => {
  const figure = { ...node('Figure', content('f')), alt: 'A chart' };
  expect(pageText(marked('f', 'CV 2 %'), figure)).toBe('A chart\nCV 2 %');
});

test.each([
  ['white space', ' a \t\u00a0 b \r\n\n\n  c\u2028d ', 'a b\nc\nd'],
  ['controls', 'a\0b\x07c\x1bd\x7fe\x9ff', 'abcdef'],
  ['directions', 'a\u202eb\u2066c\u200fd\ufeff', 'abcd'],
  ['soft hyphens', 'hy\u00adphen', 'hyphen'],
  ['letters of a private font', '\uf0b7 first\u{f0000}', 'first'],
  ['what is no character', 'a\ufffe\ufdd0\u{1ffff}b', 'a b'],
  ['half a character', 'a\ud83cb', 'a b'],
  ['an accent set apart', 'cafe\u0301', 'café'],
  ['right to left', 'שלום  עולם', 'שלום עולם'],
  ['joined letters', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['markup', '<b> & "c"', '<b> & "c"'],
])('%s', (_, text, tidy) => {
  expect(tidied(text)).toBe(tidy);
});

test('a page without end is cut, between characters', () => {
  const text = tidied(`a${'😀'.repeat(30_000)}`);
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(text.isWellFormed()).toBe(true);
  expect(text.endsWith('😀…')).toBe(true);
});
