import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from '#authoring/rename/edits.ts';
import { insertion, keyOf, lineAfter, newField, spanOf } from '#authoring/rename/new-field.ts';
import { plain } from '#authoring/rename/yaml-texts.ts';
import { keysAt } from '#entries/schema-tree.ts';
import type { z } from 'zod';

const field = 'aliases';

/**
 * Adds an old address to the `aliases` of an entry, in the form they have: a list in brackets or on
 * lines of its own. Where there are none, they get a line where the schema has them.
 *
 * @param yaml front matter without errors
 */
export function aliasEdit(yaml: string, alias: string, schema: z.ZodType): Edit {
  const document = parseDocument(yaml, { logLevel: 'error' });
  const { contents } = document;
  if (!isMap(contents)) return insertion(0, `${field}: ${flow([alias])}\n`);
  const pairs = contents.items.filter(isPair);
  const own = pairs.find((pair) => keyOf(pair) === field);
  if (!own) return newField(yaml, contents, [field, flow([alias])], keysAt(schema, []));
  const list = own.value;
  if (isSeq(list)) return list.flow ? intoBrackets(list, alias) : newItem(yaml, list, alias);
  // A list that is written elsewhere is written out here.
  if (isAlias(list)) return { ...spanOf(list), text: flow([...listOf(list, document), alias]) };
  // `aliases:` with nothing after it.
  return insertion(yaml.indexOf(':', spanOf(own.key).end) + 1, ` ${flow([alias])}`);
}

const flow = (texts: readonly string[]): string => `[${texts.map(plain).join(', ')}]`;

function listOf(alias: Alias, document: Document): string[] {
  const list: unknown = alias.resolve(document);
  const items = isSeq(list) ? list.items : [];
  return items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
}

function intoBrackets(list: YAMLSeq, alias: string): Edit {
  const last = list.items.at(-1);
  return last
    ? insertion(spanOf(last).end, `, ${plain(alias)}`)
    : insertion(spanOf(list).start + 1, plain(alias));
}

function newItem(yaml: string, list: YAMLSeq, alias: string): Edit {
  const { start, end } = spanOf(list.items.at(-1));
  const marker = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const { at, ending } = lineAfter(yaml, end);
  return insertion(at, `${marker}${plain(alias)}${ending}`);
}
