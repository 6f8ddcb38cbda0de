import { expect, test } from 'vitest';
import { daysText, dayText, inOnePiece } from '#components/day-text.ts';

test.each([
  ['2026-02-13', '13 February 2026', '13 Feb', 'Fri 13 Feb'],
  ['2026-01-01', '1 January 2026', '1 Jan', 'Thu 1 Jan'],
  ['2026-12-31', '31 December 2026', '31 Dec', 'Thu 31 Dec'],
])('%s in words', (day, long, short, weekday) => {
  expect(dayText(day)).toBe(long);
  expect(dayText(day, 'short')).toBe(short);
  expect(dayText(day, 'weekday').replace(',', '')).toBe(weekday);
  expect(dayText(day, 'programme').replace(',', '')).toBe(`${weekday} ${day.slice(0, 4)}`);
});

test('a heading says the day of the week in full, and no year', () => {
  expect(dayText('2026-02-01', 'heading').replace(',', '')).toBe('Sunday 1 February');
});

test.each([
  ['2026-02-01', '2026-02-01', '1 February 2026'],
  ['2026-02-01', '2026-02-03', '1 – 3 February 2026'],
  ['2026-01-31', '2026-02-01', '31 January – 1 February 2026'],
  ['2026-12-31', '2027-01-01', '31 December 2026 – 1 January 2027'],
])('%s to %s is %s', (start, end, text) => {
  expect(daysText(start, end)).toBe(text);
});

test('lines are broken between days and never within one', () => {
  expect(inOnePiece(dayText('2026-02-01', 'programme')).split(' ')).toEqual([
    'Sun,',
    '1\u00a0Feb\u00a02026',
  ]);
  expect(inOnePiece(daysText('2026-01-31', '2026-02-01')).split(' ')).toEqual([
    '31\u00a0January',
    '–',
    '1\u00a0February\u00a02026',
  ]);
});
