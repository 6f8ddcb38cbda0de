import { type DataFormat, dataOf } from '#authoring/import/data-text.ts';
import { fieldsOf, type Fields, isValues } from '#authoring/import/fields.ts';

/** A content file in its two parts. */
export interface HugoText {
  readonly fields: Fields;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Why a file is no entry. */
export interface HugoTextProblem {
  readonly line: number;
  readonly message: string;
}

const fences: readonly [DataFormat, RegExp][] = [
  ['yaml', /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/],
  ['toml', /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/],
];

/**
 * Front matter and body of a content file, whichever format its first line opens. A file without
 * front matter is all body.
 *
 * @param file text with LF for line ends
 * @see https://gohugo.io/content-management/front-matter/
 */
export function hugoText(file: string): HugoText | HugoTextProblem {
  // Hugo passes over white space before the fence.
  const lead = /^\s*(?=---[ \t]*\n|\+\+\+[ \t]*\n|\{)/.exec(file)?.[0] ?? '';
  const text = file.slice(lead.length);
  const firstLine = lineCount(lead);
  for (const [format, fence] of fences) {
    const found = fence.exec(text);
    if (found) return parts(format, found[1] ?? '', found[0].length);
  }
  if (/^---[ \t]*\n/.test(text))
    return {
      line: firstLine,
      message: 'the front matter does not end — add a line "---" after it',
    };
  if (/^\+\+\+[ \t]*\n/.test(text))
    return {
      line: firstLine,
      message: 'the front matter does not end — add a line "+++" after it',
    };
  if (text.startsWith('{') && !text.startsWith('{{')) {
    const end = jsonEnd(text);
    if (end === undefined)
      return {
        line: firstLine,
        message: 'the front matter does not end — add a line "}" after it',
      };
    return parts('json', text.slice(0, end), end);
  }
  return { fields: new Map(), body: file, bodyLine: 1 };

  function parts(format: DataFormat, data: string, length: number): HugoText | HugoTextProblem {
    const dataLine = firstLine + (format === 'json' ? 0 : 1);
    const reading = dataOf(format, data, dataLine);
    if ('message' in reading) return reading;
    if (!isValues(reading.values ?? {}))
      return { line: dataLine, message: 'the front matter holds no fields' };
    return {
      fields: fieldsOf(reading.values),
      body: text.slice(length),
      bodyLine: firstLine + lineCount(text.slice(0, length)) - 1,
    };
  }
}

/** The number of the line that follows a text. */
const lineCount = (text: string): number => text.split('\n').length;

/** Where the mapping that a text begins with ends. */
function jsonEnd(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return index + 1;
  }
  return undefined;
}
