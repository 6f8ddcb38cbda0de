import { expect, test } from 'vitest';
import {
  plural,
  type Problem,
  problemCount,
  problemLine,
  problemReport,
} from '#entries/problem.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'src/content/posts/a.md',
  line: 2,
  column: 1,
  severity: 'error',
  message: 'is missing',
  ...fields,
});

test('a line that editors can jump to', () => {
  expect(problemLine(problem())).toBe('src/content/posts/a.md:2:1  error  is missing');
  const full = problem({ severity: 'warning', field: 'cover.alt', hint: 'add a line "alt: …"' });
  expect(problemLine(full)).toBe(
    'src/content/posts/a.md:2:1  warning  cover.alt: is missing — add a line "alt: …"',
  );
});

test('what an author wrote cannot leave its line', () => {
  const message = 'is \u001B[2Jnot\r\na \u202Eknown\u2028field\0';
  expect(problemLine(problem({ field: 'a\nb', message }))).toBe(
    'src/content/posts/a.md:2:1  error  "a\\u000ab": is \\u001b[2Jnot\\u000d\\u000aa \\u202eknown\\u2028field\\u0000',
  );
  expect(problemLine(problem({ field: 'x'.repeat(5000) })).length).toBeLessThan(200);
});

test('a report is sorted by file, line and column, whatever the order found', () => {
  const places: [string, number, number][] = [
    ['b.md', 1, 1],
    ['a.md', 10, 1],
    ['a.md', 9, 5],
    ['a.md', 9, 2],
  ];
  const found = places.map(([file, line, column]) => problem({ file, line, column, message: 'm' }));
  const report = `a.md:9:2  error  m
a.md:9:5  error  m
a.md:10:1  error  m
b.md:1:1  error  m
4 errors in 2 files`;
  expect(problemReport(found)).toBe(report);
  expect(problemReport(found.toReversed())).toBe(report);
});

const warning = problem({ severity: 'warning' });
test.each([
  ['no problems', []],
  ['1 error in 1 file', [problem()]],
  ['1 warning in 1 file', [warning]],
  ['2 errors and 1 warning in 2 files', [problem(), problem({ file: 'b.md' }), warning]],
  ['10 errors in 1 file', Array.from({ length: 10 }, () => problem())],
])('%s', (text, problems) => {
  expect(problemCount(problems)).toBe(text);
});

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d of a noun is %s', (count, text) => {
  expect(plural(count, 'file')).toBe(text);
});
