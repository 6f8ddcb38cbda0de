import type { Field } from '@sveltia/cms';
import type { FieldSchema } from '#authoring/schemas/field-schema.ts';

/**
 * The fields of a form for front matter, as Sveltia CMS describes them. A field that may be written in
 * several shapes, such as a speaker with or without a role, is left out: the editor keeps what stands
 * in the file, while a form for one of the shapes would spoil the other.
 *
 * @see https://sveltiacms.app/en/docs/fields
 */
export function editorFields({ properties = {}, required = [] }: FieldSchema): Field[] {
  return Object.entries(properties).flatMap(
    ([name, schema]) => editorField(name, schema, required.includes(name)) ?? [],
  );
}

/** Collections whose entries all lie in one folder under one extension, as a choice of them needs. */
const choosable: readonly unknown[] = ['events', 'people'];

function editorField(name: string, schema: FieldSchema, required: boolean): Field | undefined {
  const example = schema.examples?.[0];
  const simple = typeof example === 'string' || typeof example === 'number';
  const hint = [schema.description, simple && `Such as ${example}`].filter(Boolean).join(' ');
  const common = { name, label: labelOf(name), required, ...(hint && { hint }) };
  const { type, items } = schema;
  if (schema.enum) return { ...common, widget: 'select', options: schema.enum.map(String) };
  if (schema.file === 'image') return { ...common, widget: 'image', choose_url: false };
  if (choosable.includes(schema.reference)) {
    return { ...common, widget: 'relation', ...choiceOf(schema.reference) };
  }
  if (type === 'boolean') return { ...common, widget: 'boolean', default: schema.default === true };
  if (type === 'integer') return { ...common, widget: 'number', value_type: 'int' };
  if (type === 'string') return { ...common, widget: schema.prose ? 'text' : 'string' };
  if (type === 'object' && schema.properties) {
    return { ...common, widget: 'object', collapsed: true, fields: editorFields(schema) };
  }
  if (type === 'array' && items) return listField(common, items);
  return undefined;
}

function listField(
  common: { readonly name: string; readonly label: string; readonly required: boolean },
  items: FieldSchema,
): Field | undefined {
  if (choosable.includes(items.reference)) {
    return { ...common, widget: 'relation', multiple: true, ...choiceOf(items.reference) };
  }
  if (items.properties) {
    return { ...common, widget: 'list', collapsed: true, fields: editorFields(items) };
  }
  const shapes = items.anyOf ?? [items];
  // A number among texts is YAML's reading of a text.
  const texts = shapes.every(({ type }) => type === 'string' || type === 'number');
  return texts ? { ...common, widget: 'list' } : undefined;
}

const choiceOf = (collection: unknown) => ({
  collection: String(collection),
  value_field: '{{slug}}',
  display_fields: ['name'],
  search_fields: ['name'],
});

/** `publishDate` as a reader says it: `Publish date`. */
const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
