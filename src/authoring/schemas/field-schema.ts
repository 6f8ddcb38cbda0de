/** The schemas of front matter as JSON Schema, for editors and for commands that ask for fields. */
import { z } from 'zod';
import { exampleAt } from '#entries/schema-tree.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** As much of JSON Schema as the schemas of front matter use. */
export interface FieldSchema {
  readonly $schema?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
  readonly additionalProperties?: boolean | FieldSchema;
  /** Marks of the site's own, which {@link fieldSchema} keeps where it is asked to. */
  readonly reference?: unknown;
  readonly file?: unknown;
  readonly prose?: unknown;
  readonly asked?: unknown;
}

/**
 * What an author may write in the front matter of a collection: fields in their order, each with its
 * description and an example.
 *
 * @param options.marks whether to keep what only the site's own code reads: references, files, prose, what is asked for
 * @see https://json-schema.org/draft-07, which is the newest that every editor reads
 */
export function fieldSchema(
  name: CollectionName,
  { marks = false }: { readonly marks?: boolean } = {},
): FieldSchema {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (!marks) {
        delete jsonSchema['reference'];
        delete jsonSchema['file'];
        delete jsonSchema['prose'];
        delete jsonSchema['asked'];
      }
      // JSON Schema has no flags: without its own, a pattern would refuse what the check accepts.
      if (zodSchema._zod.def.checks?.some(ignoresCase)) delete jsonSchema.pattern;
    },
  });
  return exemplified(schema as FieldSchema, schemas[name], []);
}

/** The field that names an entry, which is the first of its schema: `title`, or `name`. */
export const namingField = (collection: CollectionName): string =>
  Object.keys(fieldSchema(collection).properties ?? {})[0] ?? '';

const ignoresCase = (check: z.core.$ZodCheck): boolean =>
  check instanceof z.core.$ZodCheckRegex && check._zod.def.pattern.ignoreCase;

/** With the examples that the conversion leaves behind where an author's text becomes another value. */
function exemplified(
  field: FieldSchema,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): FieldSchema {
  const example = exampleAt(schema, path);
  return {
    ...exemplifiedWithin(field, schema, path),
    ...(example !== undefined && { examples: [example] }),
  };
}

function exemplifiedWithin(
  field: FieldSchema,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): FieldSchema {
  const { properties, items, anyOf } = field;
  const inside = (key: PropertyKey, inner: FieldSchema) =>
    exemplified(inner, schema, [...path, key]);
  return {
    ...field,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, inside(key, inner)]),
      ),
    }),
    ...(items && { items: inside(0, items) }),
    ...(anyOf && { anyOf: anyOf.map((option) => exemplifiedWithin(option, schema, path)) }),
  };
}
