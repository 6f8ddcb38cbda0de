import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemaFiles, editorSchemaFolder } from '#authoring/editor-schemas.ts';
import type { FieldSchema } from '#authoring/field-schema.ts';

test('the editor schemas in git are those of src/schemas: npm run schemas writes them', async () => {
  const files = await editorSchemaFiles();
  expect(readdirSync(editorSchemaFolder).toSorted()).toEqual(Object.keys(files).toSorted());
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(editorSchemaFolder, name), 'utf8'), name).toBe(text);
});

test('the workspace settings name schemas and files that are there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    expect(existsSync(schema), schema).toBe(true);
    expect(globSync(files), files).not.toHaveLength(0);
  }
});

test('the tags file maps tags to facts, or to nothing', async () => {
  const schema = JSON.parse((await editorSchemaFiles())['tags.json'] ?? '') as FieldSchema;
  expect(schema).not.toHaveProperty('properties');
  expect(schema.additionalProperties).toMatchObject({
    type: ['object', 'null'],
    properties: { label: { type: 'string' } },
  });
});
