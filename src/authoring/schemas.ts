/** `npm run schemas`: writes what editors know of front matter and components; a test says when that is out of date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf, run, status } from '#authoring/command.ts';
import { editorSchemaFiles, editorSchemaFolder } from '#authoring/schemas/editor-schemas.ts';
import {
  providedComponents,
  providedComponentsFile,
} from '#authoring/schemas/provided-components.ts';
import { plural } from '#entries/problem.ts';

const usage = `npm run schemas

Writes a JSON schema for each collection to ${editorSchemaFolder}/, from the schemas in src/schemas/, so
that editors show the fields of an entry with their descriptions and examples; and to
${providedComponentsFile} what they show of the components of .mdx entries.

Exit status: 0, or 2 when the command is called wrongly.`;

await run(usage, async (args) => {
  argumentsOf(args, {}, 0);
  const folder = join(process.cwd(), editorSchemaFolder);
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(await editorSchemaFiles());
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const root = process.cwd();
  writeFileSync(join(root, providedComponentsFile), await providedComponents(root));
  console.log(`wrote ${plural(files.length, 'schema')} to ${editorSchemaFolder}/`);
  console.log(`wrote ${providedComponentsFile}`);
  return status.done;
});
