import type { z } from 'zod';
import { placeOf, type YamlSource } from '#entries/front-matter.ts';
import { nearest, suggestion } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import { exampleAt, keysAt } from '#entries/schema-tree.ts';

type Issue = z.core.$ZodIssue;

/**
 * Front matter against its schema, every mistake at once.
 *
 * An empty value (`description:` with nothing after it) counts as absent, as in Hugo.
 */
export function validate<Schema extends z.ZodType>(
  file: string,
  source: YamlSource,
  schema: Schema,
): { data?: z.output<Schema>; problems: Problem[] } {
  const values = withoutEmpty(source.values);
  const result = schema.safeParse(values);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => flatten(issue, valueAt(values, issue.path)))
    .flatMap((issue) => explain(issue, values, schema))
    .map(({ path, ...said }): Problem => {
      const place = placeOf(source.places, path);
      return { file, ...place, severity: 'error', field: path.map(String).join('.'), ...said };
    });
  return { problems };
}

/** A mapping with `key:` and no value reads as null; an author means that the key is not set. */
function withoutEmpty(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  );
}

/** A union's issue says nothing; that of the branch the author was in says it all. */
function flatten(issue: Issue, received: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || typeof received !== 'object' || received === null)
    return [issue];
  const branch = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return branch?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    values,
  );
}

interface Said {
  path: readonly PropertyKey[];
  message: string;
  hint?: string;
}

/** What to tell the author of one issue. Unknown keys become one sentence each. */
function explain(issue: Issue, values: unknown, schema: z.ZodType): Said[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'is not a known field',
      hint: suggestion(key, known, 'known fields'),
    }));
  }
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const received = valueAt(values, path);
  const example = exampleAt(schema, path);
  if (received === undefined) {
    return [
      { path, message: 'is missing', hint: `add a line "${field}: ${yamlText(example ?? '…')}"` },
    ];
  }
  const message = `${issue.message}, received ${shown(received)}`;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const found = nearest(String(received), options);
    return [
      {
        path,
        message: `must be one of ${options.join(', ')}, received ${shown(received)}`,
        hint: `write ${field}: ${found ?? options[0]}`,
      },
    ];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof received === 'string') {
    return [{ path, message, hint: `write ${field}: [${yamlText(received)}]` }];
  }
  return [
    {
      path,
      message,
      ...(example !== undefined && { hint: `write ${field}: ${yamlText(example)}` }),
    },
  ];
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const yamlText = (value: unknown) =>
  typeof value === 'string' &&
  /[:#[\]{}"',&*!|>%@`]/.test(value) &&
  !/^[\w/.+-]+(:[\w/.+-]+)*$/.test(value)
    ? JSON.stringify(value)
    : String(value);
