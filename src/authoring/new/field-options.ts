/** The options of the command, one for each field that a line can hold. Read from the schemas. */
import { type FieldSchema, fieldSchema, namingField } from '#authoring/schemas/field-schema.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A field of front matter that an option writes. */
export interface FieldOption {
  /** The field's own name. */
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly field: FieldSchema;
  readonly shape: 'text' | 'number' | 'boolean' | 'list';
}

/** Front matter as an author would write it. */
export type Values = Readonly<Record<string, unknown>>;

/** These go by the file's name. */
const unasked = ['slug', 'aliases'];

/** The fields of a collection, and for talks those of the first delivery. */
export function fieldOptions(collection: CollectionName): FieldOption[] {
  const { properties = {} } = fieldSchema(collection, { marks: true });
  const own = optionsIn(properties, [], [...unasked, namingField(collection)]);
  const { items } = properties['deliveries'] ?? {};
  return [
    ...own,
    ...optionsIn(items?.properties ?? {}, ['deliveries', 0], Object.keys(properties)),
  ];
}

const optionsIn = (
  fields: Readonly<Record<string, FieldSchema>>,
  path: readonly PropertyKey[],
  without: readonly string[],
): FieldOption[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const shape = shapeOf(field);
    return shape && !without.includes(name) ? [{ name, path: [...path, name], field, shape }] : [];
  });

function shapeOf({ type, items, anyOf }: FieldSchema): FieldOption['shape'] | undefined {
  const hasText = (field: FieldSchema | undefined) => field?.type === 'string';
  if (type === 'array') {
    return hasText(items) || items?.anyOf?.some(hasText) ? 'list' : undefined;
  }
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' || anyOf?.some(hasText) ? 'text' : undefined;
}

/** The same as options of a command line. */
export const parsedOptions = (options: readonly FieldOption[]) =>
  Object.fromEntries(
    options.map(({ name, shape }) => [
      name,
      shape === 'boolean'
        ? ({ type: 'boolean' } as const)
        : ({ type: 'string', multiple: shape === 'list' } as const),
    ]),
  );

/** What an author typed for a field, as YAML would read it; several texts of a list may share commas. */
export function typed(
  { shape }: Pick<FieldOption, 'shape'>,
  written: string | boolean | readonly (string | boolean)[],
): unknown {
  if (shape === 'list') {
    const texts = [written].flat().map(String);
    return texts.flatMap((text) => text.split(',').map((part) => part.trim())).filter(Boolean);
  }
  return shape === 'number' && /^\d+$/.test(String(written)) ? Number(written) : written;
}

/** The values with one more, at a path through mappings and lists. */
export function withValue(
  values: unknown,
  [key, ...rest]: readonly PropertyKey[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(values) ? [...(values as unknown[])] : [];
    list[key] = withValue(list[key], rest, value);
    return list;
  }
  const fields = (values ?? {}) as Values;
  return { ...fields, [key]: withValue(fields[String(key)], rest, value) };
}

export const valueAt = (values: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    values,
  );
