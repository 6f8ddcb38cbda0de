import { passes, type Report } from '#authoring/check/report.ts';
import { inOrder } from '#entries/problem.ts';

/**
 * For other programs: one document, whose version changes when a key is renamed or removed. What does
 * not apply is null.
 */
export function jsonReport(report: Report): string {
  const { problems, entries, strict, links } = report;
  const count = (severity: 'error' | 'warning') =>
    problems.filter((problem) => problem.severity === severity).length;
  const document = {
    version: 1,
    ok: passes(report),
    strict,
    entries,
    errors: count('error'),
    warnings: count('warning'),
    problems: problems
      .toSorted(inOrder)
      .map(({ file, line, column, severity, field, message, hint }) => ({
        ...{ file, line, column, severity },
        ...{ field: field ?? null, message, hint: hint ?? null },
      })),
    links: links ? { ...links, unreachable: links.unreachable ?? null } : null,
  };
  return JSON.stringify(document, null, 2);
}
