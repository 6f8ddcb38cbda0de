import { expect, test } from 'vitest';
import { candidatesOf } from '#feeds/srcset.ts';

test.each([
  ['/a.png', [['/a.png']]],
  [
    '/a.png 480w, /b.png 2x',
    [
      ['/a.png', '480w'],
      ['/b.png', '2x'],
    ],
  ],
  [
    '/a.png 1x,/b.png 2x',
    [
      ['/a.png', '1x'],
      ['/b.png', '2x'],
    ],
  ],
  ['/a.png, /b.png', [['/a.png'], ['/b.png']]],
  ['/a,b.png 1x', [['/a,b.png', '1x']]],
  [
    'data:image/png;base64,AA== 1x, /b.png 2x',
    [
      ['data:image/png;base64,AA==', '1x'],
      ['/b.png', '2x'],
    ],
  ],
  ['\n /a.png\t480w 320h ,\n', [['/a.png', '480w', '320h']]],
  [', ,', []],
  ['', []],
])('%j', (srcset, expected) => {
  expect(candidatesOf(srcset).map(({ url, descriptors }) => [url, ...descriptors])).toEqual(
    expected,
  );
});

test('a long row of commas takes no longer than it has to', () => {
  const before = performance.now();
  expect(candidatesOf(','.repeat(1_000_000))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1000);
});
