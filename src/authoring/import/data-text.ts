/** YAML, TOML and JSON as plain values: dates stay the text they were written as, or become it. */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { readYaml } from '#entries/front-matter.ts';

export type DataFormat = 'yaml' | 'toml' | 'json';

/** Values, or where the text is wrong and how. */
export type DataReading =
  { readonly values: unknown } | { readonly line: number; readonly message: string };

/**
 * Reads a text as generously as Hugo does: repeated keys are allowed, the last one counts.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function dataOf(format: DataFormat, text: string, firstLine = 1): DataReading {
  switch (format) {
    case 'yaml':
      return yamlData(text, firstLine);
    case 'toml':
      return tomlData(text, firstLine);
    case 'json':
      return jsonData(text, firstLine);
  }
}

function yamlData(text: string, firstLine: number): DataReading {
  const read = (yaml: string) =>
    parseDocument(yaml, { strict: false, uniqueKeys: false, merge: true, logLevel: 'error' });
  const first = read(text);
  const document = first.errors.some(({ code }) => code === 'BAD_INDENT')
    ? read(withIndentedBrackets(text))
    : first;
  if (document.errors.length === 0) {
    try {
      const values: unknown = document.toJS({ maxAliasCount: 100 });
      // Throws for a value that holds itself.
      JSON.stringify(values);
      return { values };
    } catch {
      return { line: firstLine, message: 'YAML: "*" repeats a value within itself, or too often' };
    }
  }
  const [problem] = readYaml('', text, firstLine).problems;
  const hint = problem?.hint ? ` — ${problem.hint}` : '';
  return problem
    ? { line: problem.line, message: problem.message + hint }
    : { line: firstLine, message: 'YAML: it does not parse' };
}

/** The same with further lines of `[` and `{` indented, which YAML asks for and Hugo does not. */
function withIndentedBrackets(yaml: string): string {
  let depth = 0;
  return yaml.replace(/"(?:[^"\\]|\\.)*"|'[^'\n]*'|(?<=\s)#.*|[[\]{}]|\n/g, (sign) => {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    return sign === '\n' && depth > 0 ? '\n ' : sign;
  });
}

function tomlData(text: string, firstLine: number): DataReading {
  try {
    return { values: plain(parseToml(text)) };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      line: firstLine + line - 1,
      message: said.replace(/^Invalid TOML document: /, 'TOML: '),
    };
  }
}

function jsonData(text: string, firstLine: number): DataReading {
  try {
    return { values: JSON.parse(text) as unknown };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line] = /line (\d+)/.exec(said) ?? [];
    const message = `JSON: ${said.replace(/ \(line \d+ column \d+\)$/, '')}`;
    return { line: firstLine + Number(line ?? 1) - 1, message };
  }
}

/** TOML's own dates as the text that YAML would have. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?!\d)/, '');
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
