/**
 * Questions about a schema at a path in front matter: its keys, an example, its references.
 * Reads zod's public `def`, so that nothing about a field is written down twice.
 */
import { z } from 'zod';
import type { CollectionName } from '#schemas/collections.ts';
import type { FileKind } from '#schemas/fields.ts';

/** The schema and those it wraps: optional, default, the input of a transform. */
function* layers(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
  let current: z.core.$ZodType | undefined = schema;
  while (current) {
    yield current;
    if (current instanceof z.core.$ZodPipe) current = current._zod.def.in;
    else if (
      current instanceof z.core.$ZodOptional ||
      current instanceof z.core.$ZodDefault ||
      current instanceof z.core.$ZodNullable
    ) {
      current = current._zod.def.innerType;
    } else current = undefined;
  }
}

/** Each concrete schema an author may be writing at this point; a union offers several. */
function* choices(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
  const inner = [...layers(schema)].at(-1);
  if (inner instanceof z.core.$ZodUnion)
    for (const option of inner._zod.def.options) yield* choices(option);
  else if (inner) yield inner;
}

function member(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  for (const choice of choices(schema)) {
    if (choice instanceof z.core.$ZodObject) {
      const { shape } = choice._zod.def;
      const name = String(key);
      if (Object.hasOwn(shape, name)) return shape[name];
    }
    if (choice instanceof z.core.$ZodArray && typeof key === 'number')
      return choice._zod.def.element;
  }
  return undefined;
}

/** The schema of the value at a path. */
export const schemaAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]) =>
  path.reduce<z.core.$ZodType | undefined>((at, key) => at && member(at, key), schema);

/** The known keys of the mapping at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  if (!at) return [];
  return [...choices(at)].flatMap((choice) =>
    choice instanceof z.core.$ZodObject ? Object.keys(choice._zod.def.shape) : [],
  );
}

/** The first example that the schema at a path gives, in `.meta({ examples })`. */
export function exampleAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): unknown {
  const at = schemaAt(schema, path);
  if (!at) return undefined;
  for (const layer of layers(at)) {
    const examples = z.globalRegistry.get(layer as z.ZodType)?.['examples'];
    if (Array.isArray(examples)) return examples[0];
  }
  return undefined;
}

/** A field that names an entry of another collection. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly collection: CollectionName;
  readonly id: string;
}

/** Every reference in front matter values as the author wrote them. */
export const referencesIn = (schema: z.core.$ZodType, values: unknown): Reference[] =>
  marked(schema, values, 'reference').map(({ path, mark, text }) => ({
    path,
    collection: mark as CollectionName,
    id: text,
  }));

/** A field that names a file of the project. */
export interface FileField {
  readonly path: readonly PropertyKey[];
  readonly kind: FileKind;
  readonly target: string;
}

/** Every file that front matter values name, valid or not. */
export const filesIn = (schema: z.core.$ZodType, values: unknown): FileField[] =>
  marked(schema, values, 'file').map(({ path, mark, text }) => ({
    path,
    kind: mark as FileKind,
    target: text,
  }));

interface Marked {
  readonly path: readonly PropertyKey[];
  readonly mark: unknown;
  readonly text: string;
}

/** Every text in the values whose schema carries a mark in `.meta()`. */
function marked(
  schema: z.core.$ZodType,
  values: unknown,
  key: 'reference' | 'file',
  path: readonly PropertyKey[] = [],
): Marked[] {
  if (typeof values === 'string') {
    for (const choice of choices(schema)) {
      const mark = z.globalRegistry.get(choice as z.ZodType)?.[key];
      if (mark !== undefined) return [{ path, mark, text: values }];
    }
    return [];
  }
  if (typeof values !== 'object' || values === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(values)
    ? [...values.entries()]
    : Object.entries(values);
  return entries.flatMap(([name, value]) => {
    const at = member(schema, name);
    return at ? marked(at, value, key, [...path, name]) : [];
  });
}
