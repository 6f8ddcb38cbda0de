import { stringify } from 'yaml';
import { z } from 'zod';
import { placeOf, type YamlSource } from '#entries/front-matter.ts';
import { nearest, suggestion } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import { repaired } from '#entries/repair.ts';
import { exampleAt, keysAt, schemaAt } from '#entries/schema-tree.ts';

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
  const values = withoutEmpty(source.values ?? {}, schema);
  const result = schema.safeParse(values, { error: wording });
  if (result.success) return { data: result.data, problems: [] };
  const all = result.error.issues
    .flatMap((issue) => flatten(issue, valueAt(values, issue.path)))
    .flatMap((issue) => explain(issue, values, schema));
  // What is there under a name that is nearly its own is not missing as well.
  const meant = new Set(all.flatMap(({ meant }) => (meant ? meant.join('.') : [])));
  const problems = all
    .filter(({ path, isMissing }) => !isMissing || !meant.has(path.join('.')))
    .map(({ path, message, hint }): Problem => {
      const said = { message, ...(hint !== undefined && { hint }) };
      const place = placeOf(source.places, path);
      const field = path.length > 0 && { field: path.map(String).join('.') };
      return { file, ...place, severity: 'error', ...field, ...said };
    });
  // A rule over several fields has nothing to add to a field that is wrong by itself.
  const said = new Set<string | undefined>();
  return { problems: problems.filter(({ field }) => !said.has(field) && said.add(field)) };
}

/** What a value must be, where its schema has no words of its own. */
const wording: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'object') return 'must be lines "field: value"';
  return issue.expected === 'array' ? 'must be a list' : 'must be text';
};

/**
 * A mapping with `key:` and no value reads as null; an author means that the key is not set.
 * A template's `cover:` with nothing but such keys is not set either.
 */
function withoutEmpty(
  values: unknown,
  schema: z.ZodType,
  path: readonly PropertyKey[] = [],
): unknown {
  const inner = (value: unknown, key: PropertyKey) => withoutEmpty(value, schema, [...path, key]);
  if (Array.isArray(values)) return values.map(inner);
  // Where no mapping belongs, `{go, rust}` is shown as it is.
  if (typeof values !== 'object' || values === null || keysAt(schema, path).length === 0) {
    return values;
  }
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, inner(value, key)] as const)
      .filter(([, value]) => !isEmpty(value)),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

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
  isMissing?: boolean;
  /** The field that an unknown one is nearly called. */
  meant?: readonly PropertyKey[];
}

/** What to tell the author of one issue. Unknown keys become one sentence each. */
function explain(issue: Issue, values: unknown, schema: z.ZodType): Said[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path: [...path, key],
        message: 'is not a known field',
        hint: suggestion(key, known, 'known fields'),
        ...(near !== undefined && { meant: [...path, near] }),
      };
    });
  }
  const field = path.at(-1);
  const put = (value: unknown) =>
    typeof field === 'string' ? `${field}: ${yamlText(value)}` : yamlText(value);
  const received = valueAt(values, path);
  const example = exampleAt(schema, path);
  const ruleHint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  if (received === undefined) {
    const line = `add a line "${put(example ?? '…')}"`;
    const hint = typeof ruleHint === 'string' ? ruleHint : line;
    return [{ path, message: 'is missing', hint, isMissing: true }];
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const message = `must be one of ${options.join(', ')}, received ${shown(received)}`;
    return [
      { path, message, hint: `write ${put(nearest(String(received), options) ?? options[0])}` },
    ];
  }
  const subject = path.length === 0 ? 'this ' : '';
  const message = `${subject}${issue.message}, received ${shown(received)}`;
  if (typeof ruleHint === 'string') return [{ path, message, hint: ruleHint }];
  const own = schemaAt(schema, path);
  // What only disagrees with another field has no right text of its own.
  if (!own || z.core.safeParse(own, received).success) return [{ path, message }];
  const meant = repaired(own, received);
  const fit = meant === undefined || put(meant).length > 200 ? example : meant;
  if (fit !== undefined) return [{ path, message, hint: `write ${put(fit)}` }];
  const keys = keysAt(schema, path);
  return [{ path, message, ...(keys.length > 0 && { hint: `its fields are ${keys.join(', ')}` }) }];
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const yamlText = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
