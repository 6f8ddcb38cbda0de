import { describe, expect, test } from 'vitest';
import { lineIn, linesIn, type Measure, type Room } from '#previews/lines.ts';

/** Every character is half as wide as high. */
const measure: Measure = (text) => [...text].length / 2;
const room: Room = { width: 400, height: 240, sizes: [80, 60, 40], leading: 1.2 };

describe('a text', () => {
  test('is set as large as it fits', () => {
    expect(linesIn('Short', room, measure)).toEqual({ size: 80, lines: ['Short'] });
    expect(linesIn('Rather longer words', room, measure).size).toBe(60);
    expect(linesIn('Words that are a good deal longer still', room, measure).size).toBe(40);
  });

  test('has lines of about one length', () => {
    const wide = { ...room, width: 900 };
    expect(linesIn('Performance of programs that run for years', wide, measure).lines).toEqual([
      'Performance of programs',
      'that run for years',
    ]);
  });

  test('that does not fit is cut and says so', () => {
    const { size, lines } = linesIn('word '.repeat(100), room, measure);
    expect(size).toBe(40);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^word( word)*…$/);
  });

  test('has no more lines than its room allows', () => {
    const { lines } = linesIn('word '.repeat(100), { ...room, lines: 2 }, measure);
    expect(lines).toHaveLength(2);
  });

  test.each(['x'.repeat(10_000), '🦀'.repeat(500), 'مرحبا'.repeat(200), 'a-'.repeat(500)])(
    'stays in its room without a space: %.10s',
    (text) => {
      const { size, lines } = linesIn(text, room, measure);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
      expect(lines.length * size).toBeLessThanOrEqual(room.height);
      expect(lines.at(-1)).toMatch(/…$/);
    },
  );

  test('with one wide word breaks that word alone', () => {
    const { lines } = linesIn(`see ${'y'.repeat(30)} there`, room, measure);
    expect(lines.join('')).toBe(`see ${'y'.repeat(30)} there`);
  });

  test('of nothing is nothing', () => {
    expect(linesIn('', room, measure)).toEqual({ size: 80, lines: [] });
  });

  test('is in a room of no height on one line', () => {
    expect(linesIn('some words here', { ...room, height: 0 }, measure).lines).toHaveLength(1);
  });
});

describe('a line', () => {
  test.each([
    ['fits', 5, 'fits'],
    ['does not fit', 3, 'does…'],
    ['comma, then', 3.5, 'comma…'],
    ['👩\u200D💻👩\u200D💻👩\u200D💻', 4, '👩\u200D💻👩\u200D💻…'],
    ['nothing fits', 0, '…'],
  ])('%j in %d ems is %j', (text, width, shown) => {
    expect(lineIn(text, width, measure)).toBe(shown);
  });
});
