/** The text of a new entry: what is known of it, and what it may want as comments. */
import { stringify } from 'yaml';
import { type FieldSchema, fieldSchema } from '#authoring/schemas/field-schema.ts';
import type { Values } from '#authoring/new/field-options.ts';
import type { Kind } from '#authoring/new/kinds.ts';
import { isText } from '#entries/entry-name.ts';

/**
 * An entry's file in the order of its schema. Every commented line is right as soon as its `#` is taken
 * away and its `…` filled in.
 *
 * @param values front matter that is valid
 */
export function entryText({ collection, wanted }: Kind, values: Values): string {
  const fields = Object.entries(fieldSchema(collection).properties ?? {});
  const lines = fields.flatMap(([name, field]) => {
    if (values[name] !== undefined) return written(name, values[name]);
    return wanted.includes(name) ? offered(name, field).map((line) => `# ${line}`) : [];
  });
  const yaml = lines.map((line) => `${line}\n`).join('');
  return isText(collection) ? `---\n${yaml}---\n\n` : yaml;
}

/** A list of words stands on the line of its field. */
function written(name: string, value: unknown): string[] {
  const isWords = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const shape = isWords ? ({ collectionStyle: 'flow', flowCollectionPadding: false } as const) : {};
  const line = isWords ? `${name}: ${stringify(value, { ...shape, lineWidth: 0 })}` : undefined;
  return (line ?? stringify({ [name]: value }, { lineWidth: 0 })).trimEnd().split('\n');
}

/** A field that is not set, with an example and what it is for. */
function offered(name: string, field: FieldSchema): string[] {
  const { description, properties, items, type } = field;
  const comment = description ? ` # ${description}` : '';
  const example = field.examples?.[0] ?? field.enum?.[0];
  if (properties) {
    const inner = Object.entries(properties).flatMap(([key, child]) => offered(key, child));
    return [`${name}:${comment}`, ...inner.map((line) => `  ${line}`)];
  }
  if (type === 'array' && !(items?.properties && example !== undefined))
    return [`${name}: []${comment}`];
  const [first = '', ...rest] = example === undefined ? [`${name}: …`] : written(name, example);
  return [first + comment, ...rest];
}
