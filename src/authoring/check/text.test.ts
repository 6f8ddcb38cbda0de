import { expect, test } from 'vitest';
import { problems, report } from '#authoring/check/reports.test-data.ts';
import { textReport } from '#authoring/check/text.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';

const warnings = problems.filter(({ severity }) => severity === 'warning');

test('warnings stand apart from errors', () => {
  expect(textReport(report({ problems }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:9:1  error  the link /a/ leads nowhere
    src/content/posts/b.md:1:1  error  title: is missing

    src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    2 errors and 1 warning in 2 files, 12 valid entries
    held back: nothing"
  `);
});

test('nothing wrong', () => {
  expect(textReport(report())).toBe('no problems, 12 valid entries\nheld back: nothing');
  expect(textReport(report({ entries: 1 }))).toBe('no problems, 1 valid entry\nheld back: nothing');
});

test('what a build would hold back', () => {
  const later = { title: 'Later', publishDate: '2026-12-01' };
  const held = siteOf(
    entriesOf(source('posts', 'a', { draft: true }), source('posts', 'b', later)),
    now,
  );
  expect(textReport(report({ held }))).toBe(
    'no problems, 12 valid entries\nheld back: 1 scheduled (next 2026-12-01: Later), 1 draft',
  );
});

test('warnings alone, and warnings that count', () => {
  expect(textReport(report({ problems: warnings }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    1 warning in 1 file, 12 valid entries
    held back: nothing"
  `);
  expect(textReport(report({ problems: warnings, strict: true }))).toMatchInlineSnapshot(`
    "src/content/posts/a.md:2:1  warning  description: is missing — add a line "description: …"

    1 warning in 1 file, 12 valid entries
    --strict: warnings count as errors
    held back: nothing"
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
  expect(textReport(report({ links }))).toBe(
    `no problems, 12 valid entries\n${line}\nheld back: nothing`,
  );
});
