import { expect, test } from 'vitest';
import { problems, report } from '#authoring/check/reports.test-data.ts';
import { textReport } from '#authoring/check/text.ts';

const warnings = problems.filter(({ severity }) => severity === 'warning');

test('warnings stand apart from errors', () => {
  expect(textReport(report({ problems }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:9:1  error  the link /a/ leads nowhere
    src/content/posts/b.md:1:1  error  title: is missing

    src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    2 errors and 1 warning in 2 files, 12 valid entries"
  `);
});

test('nothing wrong', () => {
  expect(textReport(report())).toBe('no problems, 12 valid entries');
  expect(textReport(report({ entries: 1 }))).toBe('no problems, 1 valid entry');
});

test('warnings alone, and warnings that count', () => {
  expect(textReport(report({ problems: warnings }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    1 warning in 1 file, 12 valid entries"
  `);
  expect(textReport(report({ problems: warnings, strict: true }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    1 warning in 1 file, 12 valid entries
    --strict: warnings count as errors"
  `);
});

test.each([
  [{ addresses: 1, kept: 0, untold: 0 }, 'foreign links: 1 address'],
  [
    { addresses: 40, kept: 30, untold: 2 },
    'foreign links: 40 addresses, 30 asked before, 2 not known, as their servers refuse programs',
  ],
  [
    { addresses: 40, kept: 0, untold: 0, unreachable: 'there is no host a.example' },
    'foreign links: 40 addresses, not all asked: the network cannot be reached (there is no host a.example) — try again when it can',
  ],
])('what became of foreign links: %j', (links, line) => {
  expect(textReport(report({ links }))).toBe(`no problems, 12 valid entries\n${line}`);
});
