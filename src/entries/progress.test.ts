import { expect, test } from 'vitest';
import { course, progress } from '#entries/progress.ts';

/** What a number of pages at a second each write. */
function written(isTTY: boolean, pages: number): string[] {
  const lines: string[] = [];
  let time = 1_000_000;
  const out = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const { step, end } = progress('talk.pdf', 'pages drawn', out, () => time);
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
    '\r\x1b[2Ktalk.pdf: 3 of 5 pages drawn, about 2 s left',
    '\r\x1b[2Ktalk.pdf: 4 of 5 pages drawn, about 1 s left',
    '\r\x1b[2K',
  ]);
});

test('anywhere else a line comes after two seconds and then every ten', () => {
  expect(written(false, 30)).toEqual([
    'talk.pdf: 3 of 30 pages drawn, about 27 s left\n',
    'talk.pdf: 13 of 30 pages drawn, about 17 s left\n',
    'talk.pdf: 23 of 30 pages drawn, about 7 s left\n',
  ]);
});

test('large numbers can be read', () => {
  expect(written(false, 12_000)[0]).toBe('talk.pdf: 3 of 12,000 pages drawn, about 200 min left\n');
});

test('a line that was taken away is not taken away again, and comes back', () => {
  const lines: string[] = [];
  let time = 0;
  const out = { isTTY: true, write: (text: string) => lines.push(text) > 0 };
  const { step, end } = progress('pages', 'made', out, () => time);
  for (const [done, then] of [
    [0, 0],
    [10, 3_000],
    [20, 3_050],
    [30, 6_000],
  ] as const) {
    time = then;
    step(done, 40);
    if (done === 20) {
      end();
      end();
    }
  }
  expect(lines).toEqual([
    '\r\x1b[2Kpages: 10 of 40 made, about 9 s left',
    '\r\x1b[2K',
    '\r\x1b[2Kpages: 30 of 40 made, about 2 s left',
  ]);
});

test('work of several kinds has one line, two seconds after the first began', () => {
  const lines: string[] = [];
  let time = 0;
  const out = { isTTY: true, write: (text: string) => lines.push(text) > 0 };
  const { say, end } = course(out, () => time);
  const [read, looked] = [say('files', 'read'), say('entries', 'looked into')];
  for (time of [0, 1_000]) read(time / 10, 200);
  for (time of [1_500, 2_500, 3_500]) looked((time - 1_500) / 10, 400);
  end();
  expect(lines).toEqual([
    '\r\x1b[2Kentries: 100 of 400 looked into, about 3 s left',
    '\r\x1b[2Kentries: 200 of 400 looked into, about 2 s left',
    '\r\x1b[2K',
  ]);
});
