/** A field that front matter gets, and where things stand in its text. */
import { isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '#authoring/rename/edits.ts';

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

export function spanOf(node: unknown): { start: number; end: number } {
  const { range } = (node ?? {}) as Partial<Pick<Node, 'range'>>;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

const endOf = ({ key, value }: Pair): number => Math.max(spanOf(key).end + 1, spanOf(value).end);

/** Where the line behind an offset begins, and what ends it. */
export function lineAfter(yaml: string, offset: number): { at: number; ending: string } {
  const ending = yaml.includes('\r\n') ? '\r\n' : '\n';
  if (yaml.charAt(offset - 1) === '\n') return { at: offset, ending };
  const end = yaml.indexOf('\n', offset);
  return { at: end < 0 ? yaml.length : end + 1, ending };
}

/**
 * Adds a field where the schema has it: behind the last of those before it.
 *
 * @param map the front matter, which has no such field
 * @param value as YAML
 * @param keys the fields of the schema, in its order
 */
export function newField(
  yaml: string,
  map: YAMLMap,
  [field, value]: readonly [field: string, value: string],
  keys: readonly string[],
): Edit {
  const text = `${field}: ${value}`;
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
