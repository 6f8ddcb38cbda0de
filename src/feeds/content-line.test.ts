import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contentLine, date, text, utc } from '#feeds/content-line.ts';

/** A line's value, as a calendar program reads it. */
const valueOf = (line: string): unknown =>
  ICAL.Component.fromString(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`).getFirstPropertyValue(
    'summary',
  );

const octets = (line: string) => Buffer.byteLength(line);

test.each([
  ['Latin', 'a'],
  ['two octets', 'é'],
  ['three octets', '会'],
  ['four octets', '🎤'],
  ['a sign that is escaped', ';'],
])('%s at every place is folded whole', (_, sign) => {
  for (let before = 0; before <= 80; before += 1) {
    const value = `${'x'.repeat(before)}${sign.repeat(60)}`;
    const line = contentLine('SUMMARY', text(value));
    const folded = line.split('\r\n');
    expect(folded.pop()).toBe('');
    expect(Math.max(...folded.map(octets))).toBeLessThanOrEqual(75);
    // None has room for the first character of the next.
    expect(Math.min(...folded.slice(0, -1).map(octets))).toBeGreaterThan(75 - 4);
    expect(folded.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(line).toBe(line.toWellFormed());
    expect(valueOf(line)).toBe(value);
  }
});

test('a line of 75 octets is not folded, one of 76 is', () => {
  expect(contentLine('A', 'x'.repeat(73))).toBe(`A:${'x'.repeat(73)}\r\n`);
  expect(contentLine('A', 'x'.repeat(74))).toBe(`A:${'x'.repeat(73)}\r\n x\r\n`);
});

test.each([
  ['a line break', 'a\nb', 'a\\nb'],
  ['a Windows line break', 'a\r\nb', 'a\\nb'],
  ['an old line break', 'a\rb', 'a\\nb'],
  ['a line separator', 'a\u2028b\u2029c', 'a\\nb\\nc'],
  ['control characters', 'a\u0000\u0008\u000b\u000c\u001f\u007f\u0085b', 'ab'],
  ['a tab', 'a\tb', 'a\tb'],
  ['what separates', 'a;b,c', 'a\\;b\\,c'],
  ['a backslash before an n', 'a\\nb', 'a\\\\nb'],
  ['half a character', 'a\ud83cb', 'a\ufffdb'],
])('%s as text', (_, written, expected) => {
  expect(text(written)).toBe(expected);
});

test('an instant is in UTC, a day without signs', () => {
  expect(utc(Date.parse('2026-02-01T11:50:00.500+01:00'))).toBe('20260201T105000Z');
  expect(date('2026-02-01')).toBe('20260201');
});
