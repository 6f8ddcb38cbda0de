import { heldBackLine } from '#authoring/held-back.ts';
import { type LinksAsked, passes, type Report } from '#authoring/check/report.ts';
import { inOrder, plural, problemCount, problemLine } from '#entries/problem.ts';

/** For people: errors, then warnings, then how many there are and what is held back. */
export function textReport(report: Report): string {
  const { problems } = report;
  const blocks = (['error', 'warning'] as const).map((severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .toSorted(inOrder)
      .map(problemLine)
      .join('\n'),
  );
  const end = `${summary(report)}\n${heldBackLine(report.held)}`;
  return [...blocks.filter(Boolean), end].join('\n\n');
}

/** How many problems there are of how many entries, and what became of foreign links. */
export function summary(report: Report): string {
  const { problems, entries, strict, links } = report;
  const count = `${problemCount(problems)}, ${entries} valid ${entries === 1 ? 'entry' : 'entries'}`;
  const isWarned = problems.every(({ severity }) => severity === 'warning');
  const failed =
    strict && isWarned && !passes(report) ? ['--strict: warnings count as errors'] : [];
  return [count, ...failed, ...(links ? [linksLine(links)] : [])].join('\n');
}

function linksLine({ addresses, kept, untold, unreachable }: LinksAsked): string {
  const all = `foreign links: ${plural(addresses, 'address', 'addresses')}`;
  if (unreachable !== undefined) {
    return `${all}, not all asked: the network cannot be reached (${unreachable}) — try again when it can`;
  }
  const parts = [
    ...(kept > 0 ? [`${kept} asked before`] : []),
    ...(untold > 0 ? [`${untold} not known, as their servers refuse programs`] : []),
  ];
  return [all, ...parts].join(', ');
}
