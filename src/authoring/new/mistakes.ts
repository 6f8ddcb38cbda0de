/** What is missing or wrong in what an author typed, said of the options that were typed. */
import { exampleText } from '#authoring/new/examples.ts';
import { type FieldOption, type Values, valueAt } from '#authoring/new/field-options.ts';
import type { Problem } from '#entries/problem.ts';
import { validate } from '#entries/validate.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** A field that its schema does not accept as it is. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly isMissing: boolean;
  /** Completes a sentence that begins with the field's name. */
  readonly message: string;
  /** For the command line. */
  readonly line: string;
}

/** What the schema of a collection says of these values. */
export function mistakesIn(
  collection: CollectionName,
  values: Values,
  options: readonly FieldOption[],
): Mistake[] {
  const { problems } = validate('', { values, places: {} }, schemas[collection]);
  return problems.map((problem) => {
    const path = pathOf(problem);
    const found = valueAt(values, path);
    const isMissing = found === undefined || found === '';
    const option = optionAt(options, path);
    const line = isMissing && option ? missingLine(option) : optionLine(problem, options);
    return { path, isMissing, message: problem.message, line };
  });
}

const pathOf = ({ field = '' }: Pick<Problem, 'field'>): PropertyKey[] =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** The option that writes a field, or the list or mapping that the field is in. */
export const optionAt = (
  options: readonly FieldOption[],
  path: readonly PropertyKey[],
): FieldOption | undefined =>
  options.find((option) => option.path.every((key, index) => key === path[index]));

function missingLine({ name, field }: FieldOption): string {
  const purpose = field.description?.replace(/\.$/, '').replace(/^.(?=[a-z ])/, lower) ?? '';
  return `--${name} is missing: ${purpose} — add --${name} ${exampleText(field) ?? 'NAME'}`;
}

const lower = (letter: string) => letter.toLowerCase();

/** A problem of the new entry as one of the option that made it. */
export function optionLine(problem: Problem, options: readonly FieldOption[]): string {
  const { field, message, hint = '' } = problem;
  const option = field === undefined ? undefined : optionAt(options, pathOf(problem));
  const subject = option ? `--${option.name}` : field;
  // What a hint calls a line of front matter is an option here.
  const remedy = option
    ? hint.replace(/^write (?:\w+: )?/, `write --${option.name} `)
    : hint.replace(/^.*"slug: ([^"]+)".*$/, 'add --slug $1');
  return `${subject ? `${subject}: ` : ''}${message}${remedy && ` — ${remedy}`}`;
}
