import { format, resolveConfig } from 'prettier';
import { type FieldSchema, fieldSchema } from '#authoring/schemas/field-schema.ts';
import { collectionNames } from '#schemas/collections.ts';

/** Where the editor schemas lie, from the project's root: written by a command, and kept in git. */
export const editorSchemaFolder = '.vscode/schemas';

/**
 * The text of each editor schema by the name of its file. The tags are one file: its schema is that of
 * the file.
 */
export async function editorSchemaFiles(): Promise<Record<string, string>> {
  const style = await resolveConfig(editorSchemaFolder);
  const texts = collectionNames.map(async (name) => {
    const schema = name === 'tags' ? tagsSchema() : fieldSchema(name);
    const text = await format(JSON.stringify(schema, undefined, 2), { ...style, parser: 'json' });
    return [`${name}.json`, text] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

function tagsSchema(): FieldSchema {
  const { $schema, ...tag } = fieldSchema('tags');
  const facts = { ...tag, type: ['object', 'null'] };
  return { ...($schema && { $schema }), type: 'object', additionalProperties: facts };
}
