/** Where something stands in a file; both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One mistake in what an author wrote, said once, with what to do about it. */
export interface Problem extends Place {
  /** Path from the project's root. */
  readonly file: string;
  readonly severity: 'error' | 'warning';
  /** The front matter field, dotted: `cover.alt`, `tags.0`. */
  readonly field?: string;
  /** What is wrong, with what was received. */
  readonly message: string;
  /** The text to type or the command to run. */
  readonly hint?: string;
}

/** One line for people and for editors that jump to `file:line:column`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, severity, field, message, hint } = problem;
  const subject = field ? `${field}: ` : '';
  return `${file}:${line}:${column}  ${severity}  ${subject}${message}${hint ? ` — ${hint}` : ''}`;
}

/** All problems by file and line, then how many there are. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return [...sorted.map(problemLine), problemCount(problems)].join('\n');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `2 errors and 1 warning in 3 files`, or `no problems`. */
export function problemCount(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems';
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${parts.filter((part) => !part.startsWith('0')).join(' and ')} in ${plural(files, 'file')}`;
}

/** `1 file`, `2 files`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
