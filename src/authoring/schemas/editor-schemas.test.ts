import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemaFiles, editorSchemaFolder } from '#authoring/schemas/editor-schemas.ts';
import type { FieldSchema } from '#authoring/schemas/field-schema.ts';
import { collectionNames } from '#schemas/collections.ts';

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

/** Front matter, or all of a file of data, as an editor reads it. */
function valuesOf(file: string): Record<string, unknown> {
  const text = readFileSync(file, 'utf8');
  const yaml = /\.mdx?$/.test(file) ? text.split(/^---$/m)[1] : text;
  return parse(yaml ?? '') as Record<string, unknown>;
}

test.each(collectionNames)('an editor finds nothing wrong with %s that are right', (name) => {
  const ajv = new Ajv({ allErrors: true, validateFormats: false });
  const schema = JSON.parse(
    readFileSync(join(editorSchemaFolder, `${name}.json`), 'utf8'),
  ) as FieldSchema;
  const accepts = ajv.compile(schema);
  const folders = ['src/content', 'e2e/fixtures/one-talk'];
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/${name === 'tags' ? 'tags.yaml' : `${name}/**/*.{md,mdx,yaml}`}`),
  );
  expect(files).not.toHaveLength(0);
  for (const file of files) {
    accepts(valuesOf(file));
    expect(accepts.errors ?? [], file).toEqual([]);
  }
  expect(accepts({ ...valuesOf(files[0] ?? ''), titel: 'A' })).toBe(false);
});
