import { expect, test } from 'vitest';
import { progress } from '#slides/progress.ts';

/** What 60 pages at a second each write. */
function written(isTTY: boolean, pages: number): string[] {
  const lines: string[] = [];
  let time = 1_000_000;
  const out = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const { step, end } = progress('talk.pdf', out, () => time);
  for (let page = 1; page <= pages; page += 1, time += 1_000) step(page, pages);
  end();
  return lines;
}

test('short work is silent', () => {
  expect(written(true, 2)).toEqual([]);
  expect(written(false, 2)).toEqual([]);
});

test('a terminal has one line, rewritten and at last removed', () => {
  expect(written(true, 5)).toEqual([
    '\r\x1b[2Ktalk.pdf: 3 of 5 pages drawn',
    '\r\x1b[2Ktalk.pdf: 4 of 5 pages drawn',
    '\r\x1b[2K',
  ]);
});

test('anywhere else a line comes after two seconds and then every ten', () => {
  expect(written(false, 30)).toEqual([
    'talk.pdf: 3 of 30 pages drawn\n',
    'talk.pdf: 13 of 30 pages drawn\n',
    'talk.pdf: 23 of 30 pages drawn\n',
  ]);
});
