import { expect, test } from 'vitest';
import { unrolled } from '#recordings/rolling.ts';

type Row = [start: number, end: number, text: string, speaker?: string];
const cuesOf = (rows: readonly Row[]) =>
  rows.map(([start, end, text, speaker]) => ({ start, end, text, ...(speaker && { speaker }) }));

test.each<[name: string, rolled: Row[], once: Row[]]>([
  [
    'as automatic captions do',
    [
      [0.1, 2.39, 'welcome to the talk'],
      [2.39, 2.4, 'welcome to the talk'],
      [2.4, 4.47, 'welcome to the talk\nit is about noise'],
      [4.47, 4.48, 'it is about noise'],
      [4.48, 6, 'it is about noise\nand where it comes from'],
    ],
    [
      [0.1, 2.4, 'welcome to the talk'],
      [2.4, 4.48, 'it is about noise'],
      [4.48, 6, 'and where it comes from'],
    ],
  ],
  [
    'three lines at a time',
    [
      [0, 1, 'one'],
      [1, 2, 'one\ntwo'],
      [2, 3, 'one\ntwo\nthree'],
      [3, 4, 'two\nthree\nfour'],
      [4, 5, 'four\nfive'],
    ],
    [
      [0, 1, 'one'],
      [1, 2, 'two'],
      [2, 3, 'three'],
      [3, 4, 'four'],
      [4, 5, 'five'],
    ],
  ],
  [
    'while cues overlap',
    [
      [0, 3, 'one'],
      [2, 5, 'one\ntwo'],
    ],
    [
      [0, 3, 'one'],
      [2, 5, 'two'],
    ],
  ],
])('lines that roll are said once, %s', (_, rolled, once) => {
  expect(unrolled(cuesOf(rolled))).toEqual(cuesOf(once));
});

test.each<[name: string, rows: Row[]]>([
  ['no cue', []],
  [
    'what was said twice',
    [
      [0, 1, 'No.'],
      [1, 2, 'No.'],
    ],
  ],
  [
    'a refrain after a while',
    [
      [0, 1, 'one\ntwo'],
      [5, 6, 'two\nthree'],
    ],
  ],
  [
    'what another says again',
    [
      [0, 1, 'Is it?', 'Ada'],
      [1, 2, 'Is it?\nIt is.', 'Bob'],
    ],
  ],
  [
    'lines that are only alike',
    [
      [0, 1, 'one\ntwo'],
      [1, 2, 'Two\nthree'],
    ],
  ],
  [
    'the first line again',
    [
      [0, 1, 'one\ntwo'],
      [1, 2, 'one\nthree'],
    ],
  ],
])('%s stays', (_, rows) => {
  expect(unrolled(cuesOf(rows))).toEqual(cuesOf(rows));
});
