import { expect, test } from 'vitest';
import { progressLine } from '#authoring/check/progress-line.ts';

/** What is written while work goes on, a step at each of these milliseconds. */
function written(isTTY: boolean, ...times: readonly number[]): string {
  let [text, time] = ['', 0];
  const out = { isTTY, write: (part: string) => Boolean((text += part)) };
  const line = progressLine(out as never, () => time);
  times.forEach((at, index) => {
    time = at;
    line.step('files read', index, 100);
  });
  line.end();
  return text.replaceAll('\x1b[2K', '<clear>').replaceAll('\r', '<start>');
}

test('nothing is said of quick work', () => {
  expect(written(true, 0, 500, 1999)).toBe('');
});

test('one line, rewritten now and then, and taken away', () => {
  expect(written(true, 0, 2000, 2001, 2199, 2200)).toBe(
    '<start><clear>files read: 1 of 100<start><clear>files read: 4 of 100<start><clear>',
  );
});

test('nothing is said away from a terminal', () => {
  expect(written(false, 0, 2000, 60_000)).toBe('');
});
