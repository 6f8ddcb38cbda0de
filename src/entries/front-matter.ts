import { LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '#entries/problem.ts';
import { unjoined } from '#entries/unjoined.ts';
import { beginningsIn, yamlMistake } from '#entries/yaml-mistakes.ts';
import { nodesOf, writtenOut } from '#entries/yaml-nodes.ts';

/** Values of a YAML text with the place each of them stands at. */
export interface YamlSource {
  /** Plain values, dates still text; undefined when the YAML does not parse. */
  readonly values: unknown;
  /** Place by dotted path: of a key for a mapping's member, of the value for a list's. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A YAML text with what is wrong in it, and what its author may not have meant. */
export interface ReadYaml extends YamlSource {
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
}

/** Front matter larger than this is a mistake, and costs every build. */
const limit = 256 * 1024;
const fence = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** An entry's file in its two parts. The body keeps its line numbers: front matter is blanked. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = fence.exec(text);
  if (!match || match.index !== 0) return undefined;
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: match[2] ?? '', body: blank + text.slice(match[0].length) };
}

/** What to say of a file whose first line does not open front matter. */
export function noFrontMatter(file: string, text: string): Problem {
  const at = { file, line: 1, column: 1, severity: 'error' } as const;
  if (text.startsWith('+++')) {
    return {
      ...at,
      message: 'the front matter is TOML',
      hint: 'write it as YAML between two lines "---", such as "title: My post"',
    };
  }
  return text.startsWith('---')
    ? {
        ...at,
        message: 'the front matter does not end',
        hint: 'add a line "---" after its last field',
      }
    : {
        ...at,
        message: 'the file has no front matter',
        hint: 'begin it with the lines "---", "title: …", "date: 2026-02-13", "---"',
      };
}

/**
 * Parses YAML without trusting it: no aliases beyond a hundred, no dates guessed, no duplicate keys.
 *
 * @param firstLine the line of the file on which `yaml` begins
 */
export function readYaml(file: string, yaml: string, firstLine: number): ReadYaml {
  const problem = (place: Place, message: string, hint?: string): Problem => ({
    file,
    ...place,
    severity: 'error',
    message,
    ...(hint && { hint }),
  });
  if (yaml.length > limit) {
    const place = { line: firstLine, column: 1 };
    const message = `the front matter is ${Math.round(yaml.length / 1024)} kB, more than ${limit / 1024}`;
    return {
      values: undefined,
      places: {},
      problems: [problem(place, message, 'move text into the body')],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // The parser compares each key with all before it; the walk over the nodes asks a set.
    uniqueKeys: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const versions = unjoined.mark.exec(yaml);
  if (document.errors.length > 0 && versions) {
    const mistake = problem(at(versions.index), `YAML: ${unjoined.message}`, unjoined.hint);
    return { values: undefined, places: {}, problems: [mistake] };
  }
  if (document.errors.length > 0) {
    // Where the parser gives up, what it says besides is about text that it did not read.
    const last = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const beginning = beginningsIn(document);
    const problems = (last ? [last] : document.errors)
      .map((error) => problem(at(beginning(error)), ...yamlMistake(error)))
      .filter(({ line }, index, all) => line !== all[index - 1]?.line);
    return { values: undefined, places: {}, problems };
  }
  const { places, mistakes, doubts } = nodesOf(document, at);
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ offset, message, hint }) =>
      problem(at(offset), message, hint),
    );
    return { values: undefined, places, problems };
  }
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    // Throws for a value that holds itself, which no reader of the values could end on.
    JSON.stringify(values);
    const warnings = doubts.map(({ offset, message, hint }): Problem => ({
      ...problem(at(offset), message, hint),
      severity: 'warning',
    }));
    return { values, places, problems: [], ...(warnings.length > 0 && { warnings }) };
  } catch {
    const message = 'YAML: "*" repeats a value within itself, or too often';
    const place = { line: firstLine, column: 1 };
    return { values: undefined, places, problems: [problem(place, message, writtenOut)] };
  }
}

/** The place of a field, or of the nearest field that holds it. */
export function placeOf(places: YamlSource['places'], path: readonly PropertyKey[]): Place {
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).map(String).join('.');
    const place = Object.hasOwn(places, name) ? places[name] : undefined;
    if (place) return place;
  }
  return places[''] ?? { line: 1, column: 1 };
}
