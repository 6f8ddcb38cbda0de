import { expect, test } from 'vitest';
import { jsonReport } from '#authoring/check/json.ts';
import { problems, report } from '#authoring/check/reports.test-data.ts';

test('one document with everything', () => {
  const links = { addresses: 3, kept: 1, untold: 0 };
  expect(jsonReport(report({ problems, strict: true, links }))).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "ok": false,
      "strict": true,
      "entries": 12,
      "errors": 2,
      "warnings": 1,
      "problems": [
        {
          "file": "src/content/posts/a.md",
          "line": 2,
          "column": 1,
          "severity": "warning",
          "field": "description",
          "message": "is missing",
          "hint": "add a line \\"description: …\\""
        },
        {
          "file": "src/content/posts/a.md",
          "line": 9,
          "column": 1,
          "severity": "error",
          "field": null,
          "message": "the link /a/ leads nowhere",
          "hint": null
        },
        {
          "file": "src/content/posts/b.md",
          "line": 1,
          "column": 1,
          "severity": "error",
          "field": "title",
          "message": "is missing",
          "hint": null
        }
      ],
      "links": {
        "addresses": 3,
        "kept": 1,
        "untold": 0,
        "unreachable": null
      }
    }"
  `);
});

test('nothing wrong', () => {
  expect(JSON.parse(jsonReport(report()))).toEqual({
    ...{ version: 1, ok: true, strict: false, entries: 12, errors: 0, warnings: 0 },
    ...{ problems: [], links: null },
  });
});

test.each([
  [false, true],
  [true, false],
])('with --strict %s, warnings pass: %s', (strict, ok) => {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  expect(JSON.parse(jsonReport(report({ problems: warnings, strict })))).toMatchObject({
    ...{ ok, errors: 0, warnings: 1 },
  });
});

test('a network that cannot be reached', () => {
  const links = { addresses: 3, kept: 1, untold: 0, unreachable: 'there is no host a.example' };
  expect(JSON.parse(jsonReport(report({ links })))).toMatchObject({ ok: true, links });
});
