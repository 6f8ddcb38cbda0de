import { expect, test } from 'vitest';
import { type FieldSchema, fieldSchema } from '#authoring/schemas/field-schema.ts';
import { collectionNames } from '#schemas/collections.ts';

test('a field has what an author wants to know of it', () => {
  const { properties, required, additionalProperties } = fieldSchema('posts');
  expect(Object.keys(properties ?? {}).slice(0, 3)).toEqual(['title', 'description', 'date']);
  expect(required).toEqual(['title']);
  expect(additionalProperties).toBe(false);
  expect(properties?.['date']).toEqual({
    type: 'string',
    description: 'When it was written, or the day of the talk.',
    examples: ['2026-02-13'],
  });
  expect(properties?.['authors']).toMatchObject({ type: 'array', items: { type: 'string' } });
});

test('an example of a field in a list of mappings', () => {
  const delivery = fieldSchema('talks').properties?.['deliveries']?.items;
  expect(delivery?.properties?.['start']?.examples).toEqual(['2026-02-01T11:50']);
});

/** Every key of a schema and of those inside it, but for the names of fields. */
function* keysOf(schema: FieldSchema): Generator<string> {
  const { properties = {}, items, anyOf = [], ...rest } = schema;
  yield* Object.keys(rest);
  for (const inner of [...Object.values(properties), ...(items ? [items] : []), ...anyOf])
    yield* keysOf(inner);
}

test.each(collectionNames)('%s has nothing an editor would not know', (name) => {
  const unknown = ['reference', 'file'].filter((key) =>
    [...keysOf(fieldSchema(name))].includes(key),
  );
  expect(unknown).toEqual([]);
});

test('a pattern that ignores case is left to the check', () => {
  const { accent, country } = fieldSchema('events').properties ?? {};
  expect(accent).not.toHaveProperty('pattern');
  expect(country).toHaveProperty('pattern', '^[A-Z]{2}$');
});
