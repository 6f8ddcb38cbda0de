import { join, relative, sep } from 'node:path';
import type { Report } from '#authoring/check/report.ts';
import { summary } from '#authoring/check/text.ts';
import { inOrder, problemSentence, type Problem } from '#entries/problem.ts';

/**
 * For a workflow of GitHub Actions, which shows each problem at its line.
 *
 * @param root the project's folder, absolute
 * @param workspace the repository's folder, where the project is not at its root
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(report: Report, root: string, workspace: string = root): string {
  const below = relative(workspace, root);
  const folder = below.startsWith('..') ? '' : below.split(sep).join('/');
  const lines = report.problems
    .toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || inOrder(a, b),
    )
    .map((problem) => annotation(problem, folder));
  return [...lines, summary(report)].join('\n');
}

/** GitHub shows the first ten of each kind. */
const severities: readonly Problem['severity'][] = ['error', 'warning'];

function annotation(problem: Problem, folder: string): string {
  const { file, line, column, severity } = problem;
  const path = property(join(folder, file).split(sep).join('/'));
  return `::${severity} file=${path},line=${line},col=${column}::${data(problemSentence(problem))}`;
}

/** In the text of a command a line must not end, and "%" begins an escape. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a value before it, ":" would end the values and "," this one. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
