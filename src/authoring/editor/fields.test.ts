import { expect, test } from 'vitest';
import { editorFields } from '#authoring/editor/fields.ts';
import { fieldSchema } from '#authoring/schemas/field-schema.ts';

const field = (schema: object, required = false) =>
  editorFields({ properties: { theField: schema }, required: required ? ['theField'] : [] })[0];

test.each([
  ['text', { type: 'string' }, { widget: 'string' }],
  ['a sentence', { type: 'string', prose: true }, { widget: 'text' }],
  ['a choice', { type: 'string', enum: ['a', 'b'] }, { widget: 'select', options: ['a', 'b'] }],
  ['yes or no', { type: 'boolean' }, { widget: 'boolean', default: false }],
  ['a whole number', { type: 'integer' }, { widget: 'number', value_type: 'int' }],
  ['an image', { type: 'string', file: 'image' }, { widget: 'image' }],
  ['another file', { type: 'string', file: 'pdf' }, { widget: 'string' }],
  [
    'an event',
    { type: 'string', reference: 'events' },
    { widget: 'relation', collection: 'events' },
  ],
  [
    'a post, whose files lie in several ways',
    { type: 'string', reference: 'posts' },
    { widget: 'string' },
  ],
  ['texts', { type: 'array', items: { type: 'string' } }, { widget: 'list' }],
  [
    'people',
    { type: 'array', items: { type: 'string', reference: 'people' } },
    { widget: 'relation', collection: 'people', multiple: true },
  ],
  [
    'things',
    { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
    { widget: 'list', fields: [{ name: 'a', widget: 'string' }] },
  ],
  [
    'a group',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    { widget: 'object', fields: [{ name: 'a', required: true }] },
  ],
])('a field for %s', (_, schema, expected) => {
  expect(field(schema)).toMatchObject({ ...expected, name: 'theField', label: 'The field' });
});

test('what may be written in several shapes has no field', () => {
  const shapes = { anyOf: [{ type: 'string' }, { type: 'object', properties: {} }] };
  expect(field(shapes)).toBeUndefined();
  expect(field({ type: 'array', items: shapes })).toBeUndefined();
});

test('a hint says what a field means and shows an example', () => {
  expect(field({ type: 'string', description: 'When.', examples: ['2026-02-13'] }, true)).toEqual({
    name: 'theField',
    label: 'The field',
    required: true,
    hint: 'When. Such as 2026-02-13',
    widget: 'string',
  });
});

test('every field of the schemas is in the editor but those of several shapes', () => {
  const missing = (['posts', 'talks', 'pages', 'events', 'people'] as const).flatMap((name) => {
    const schema = fieldSchema(name, { marks: true });
    const named = new Set(editorFields(schema).map((shown) => shown.name));
    return Object.keys(schema.properties ?? {}).flatMap((key) =>
      named.has(key) ? [] : `${name}.${key}`,
    );
  });
  expect(missing).toEqual(['posts.legacy', 'talks.legacy', 'talks.speakers', 'pages.legacy']);
});
