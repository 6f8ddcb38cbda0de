import type { Report } from '#authoring/check/report.ts';
import type { Problem } from '#entries/problem.ts';

const problem = (severity: Problem['severity'], line: number, more: Partial<Problem>): Problem => ({
  ...{ file: 'src/content/posts/a.md', line, column: 1, severity, message: 'is missing' },
  ...more,
});

/** In no order. */
export const problems: readonly Problem[] = [
  problem('warning', 2, { field: 'description', hint: 'add a line "description: …"' }),
  problem('error', 9, { message: 'the link /a/ leads nowhere' }),
  problem('error', 1, { field: 'title', file: 'src/content/posts/b.md' }),
];

export const report = (more: Partial<Report> = {}): Report => ({
  ...{ problems: [], entries: 12, strict: false, held: { heldBack: [], awaited: [] } },
  ...more,
});
