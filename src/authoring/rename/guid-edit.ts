import { isMap, isPair, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Edit } from '#authoring/rename/edits.ts';
import { insertion, keyOf, newField } from '#authoring/rename/new-field.ts';
import { plain } from '#authoring/rename/yaml-texts.ts';
import { keysAt } from '#entries/schema-tree.ts';

const field = 'guid';

/**
 * Has feeds go on calling an entry by its first address. Nothing changes where its `guid` says already
 * what they call it.
 *
 * @param yaml front matter without errors
 */
export function guidEdit(yaml: string, address: string, schema: z.ZodType): Edit[] {
  const { contents } = parseDocument(yaml, { logLevel: 'error' });
  const text = plain(address);
  if (!isMap(contents)) return [insertion(0, `${field}: ${text}\n`)];
  if (contents.items.filter(isPair).some((pair) => keyOf(pair) === field)) return [];
  return [newField(yaml, contents, [field, text], keysAt(schema, []))];
}
