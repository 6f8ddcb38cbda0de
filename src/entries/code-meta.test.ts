import { expect, test } from 'vitest';
import { codeMeta, isAmong, lastLine } from '#entries/code-meta.ts';

const nothing = { marked: [], inserted: [], deleted: [], wraps: false, unknown: [] };

test.each([
  [undefined, {}],
  ['', {}],
  ['title="a b.ts"', { title: 'a b.ts' }],
  ["title='a.ts'", { title: 'a.ts' }],
  ['title=a.ts', { title: 'a.ts' }],
  [
    '{1,3-5}',
    {
      marked: [
        [1, 1],
        [3, 5],
      ],
    },
  ],
  [
    '{ 1 } mark={ 4 - 6 }',
    {
      marked: [
        [1, 1],
        [4, 6],
      ],
    },
  ],
  ['ins={2} del={3-4}', { inserted: [[2, 2]], deleted: [[3, 4]] }],
  ['showLineNumbers', { firstNumber: 1 }],
  ['showLineNumbers=true', { firstNumber: 1 }],
  ['showLineNumbers={true}', { firstNumber: 1 }],
  ['showLineNumbers=false', {}],
  ['showLineNumbers startLineNumber=41', { firstNumber: 41 }],
  ['wrap', { wraps: true }],
  ['wrap=false', {}],
  ['lang="ts"', { language: 'ts' }],
])('%j', (meta, expected) => {
  expect(codeMeta(meta)).toEqual({ ...nothing, ...expected });
});

test.each([
  ['linenos=table', ['linenos=table']],
  ['{1,x}', ['{1,x}']],
  ['{0}', ['{0}']],
  ['{5-3}', ['{5-3}']],
  ['ins="a"', ['ins="a"']],
  ['title', ['title']],
  ['startLineNumber=x', ['startLineNumber=x']],
  ['title="a" nonsense {2}', ['nonsense']],
  ['{linenos=true,hl_lines=[2]}', ['{linenos=true,hl_lines=[2]}']],
])('%j has no meaning', (meta, unknown) => {
  expect(codeMeta(meta).unknown).toEqual(unknown);
});

test('a line among others', () => {
  const { marked } = codeMeta('{1,3-1000000000}');
  expect([1, 2, 3, 999].map((line) => isAmong(line, marked))).toEqual([true, false, true, true]);
  expect(lastLine(codeMeta('{1,3-5} ins={9}'))).toBe(9);
  expect(lastLine(codeMeta(''))).toBe(0);
});
