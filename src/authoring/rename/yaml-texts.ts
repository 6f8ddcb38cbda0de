/** Where the texts in an entry's front matter stand, so that they can be edited without the rest. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  stringify,
} from 'yaml';
import type { Edit } from '#authoring/rename/edits.ts';

/** One text in YAML. */
export interface YamlText {
  /** Dotted, as a problem's field: `deliveries.0.event`. */
  readonly path: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly style: Scalar.Type | undefined;
}

/** The texts of a YAML document without errors, each once for every path that leads to it. */
export function yamlTexts(yaml: string): YamlText[] {
  const document = parseDocument(yaml, { logLevel: 'error' });
  const textsOf = (node: unknown, path: readonly PropertyKey[]): YamlText[] => {
    if (isAlias(node)) {
      const named: unknown = node.resolve(document);
      if (!isScalar(named)) return textsOf(named, path);
      return typeof named.value === 'string' ? [textAt(node, path, named.value, undefined)] : [];
    }
    if (isSeq(node)) return node.items.flatMap((item, index) => textsOf(item, [...path, index]));
    if (isMap(node)) {
      return node.items.flatMap((pair) =>
        isPair(pair) && isScalar(pair.key)
          ? textsOf(pair.value, [...path, String(pair.key.value)])
          : [],
      );
    }
    if (!isScalar(node) || typeof node.value !== 'string') return [];
    return [textAt(node, path, node.value, node.type as Scalar.Type | undefined)];
  };
  return textsOf(document.contents, []);
}

const textAt = (
  { range }: Pick<Node, 'range'>,
  path: readonly PropertyKey[],
  value: string,
  style: Scalar.Type | undefined,
): YamlText => ({
  path: path.join('.'),
  value,
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
  style,
});

/** Another value in the place of a text, in its quotes if it has any. */
export function yamlEdit({ start, end, style }: YamlText, value: string): Edit {
  switch (style) {
    case Scalar.QUOTE_DOUBLE:
      return { start, end, text: JSON.stringify(value) };
    case Scalar.QUOTE_SINGLE:
      return { start, end, text: `'${value.replaceAll("'", "''")}'` };
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return { start, end, text: `${plain(value)}\n` };
    default:
      return { start, end, text: plain(value) };
  }
}

/** A text as YAML: without quotes where it is still read as one. */
export const plain = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();
