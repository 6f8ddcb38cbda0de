import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from '#authoring/rename/edits.ts';
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
  if (!own) return newField(yaml, contents, alias, keysAt(schema, []));
  const list = own.value;
  if (isSeq(list)) return list.flow ? intoBrackets(list, alias) : newItem(yaml, list, alias);
  // A list that is written elsewhere is written out here.
  if (isAlias(list)) return { ...spanOf(list), text: flow([...listOf(list, document), alias]) };
  // `aliases:` with nothing after it.
  return insertion(yaml.indexOf(':', spanOf(own.key).end) + 1, ` ${flow([alias])}`);
}

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const flow = (texts: readonly string[]): string => `[${texts.map(plain).join(', ')}]`;

function listOf(alias: Alias, document: Document): string[] {
  const list: unknown = alias.resolve(document);
  const items = isSeq(list) ? list.items : [];
  return items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
}

function spanOf(node: unknown): { start: number; end: number } {
  const { range } = (node ?? {}) as Partial<Pick<Node, 'range'>>;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

const endOf = ({ key, value }: Pair): number => Math.max(spanOf(key).end + 1, spanOf(value).end);

/** Where the line behind an offset begins, and what ends it. */
function lineAfter(yaml: string, offset: number): { at: number; ending: string } {
  const ending = yaml.includes('\r\n') ? '\r\n' : '\n';
  if (yaml.charAt(offset - 1) === '\n') return { at: offset, ending };
  const end = yaml.indexOf('\n', offset);
  return { at: end < 0 ? yaml.length : end + 1, ending };
}

function newField(yaml: string, map: YAMLMap, alias: string, keys: readonly string[]): Edit {
  const text = `${field}: ${flow([alias])}`;
  const before = keys.slice(0, keys.indexOf(field));
  const pairs = map.items.filter(isPair);
  const ranked = pairs.toSorted((a, b) => before.indexOf(keyOf(a)) - before.indexOf(keyOf(b)));
  const last = map.flow ? pairs.at(-1) : ranked.at(-1);
  if (!last) return insertion(0, `${text}\n`);
  if (map.flow) return insertion(endOf(last), `, ${text}`);
  const { at, ending } = lineAfter(yaml, endOf(last));
  const { start } = spanOf(last.key);
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  return insertion(at, `${indent}${text}${ending}`);
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
