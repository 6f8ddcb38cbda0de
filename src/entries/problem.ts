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
  const { file, line, column, severity } = problem;
  return onOneLine(`${file}:${line}:${column}  ${severity}  ${problemSentence(problem)}`);
}

/** What is wrong with which field, and what to do about it. */
export function problemSentence({ field, message, hint }: Problem): string {
  return `${field === undefined ? '' : `${shown(field)}: `}${message}${hint ? ` — ${hint}` : ''}`;
}

/** A field is named by its author, at any length and with any sign. */
function shown(field: string): string {
  const short = field.length > 80 ? `${field.slice(0, 79)}…` : field;
  return /^\S+$/.test(short) ? short : `"${short}"`;
}

/** Signs that end a line, move a terminal's cursor, turn the direction of the text or are not seen. */
const unprintable = /[\0-\x1F\x7F-\x9F\xAD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const onOneLine = (text: string): string =>
  text.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** All problems by file and line, then how many there are. */
export const problemReport = (problems: readonly Problem[]): string =>
  [...problems.toSorted(inOrder).map(problemLine), problemCount(problems)].join('\n');

/** By file and place in it, whatever the order in which problems were found. */
export const inOrder = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column;

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
export const plural = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : nouns}`;
