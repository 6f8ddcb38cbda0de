/** What a parsed YAML text holds: where each value stands, and what no front matter may hold. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Place } from '#entries/problem.ts';
import { quotes, tooDeep } from '#entries/yaml-mistakes.ts';

/** A mistake at an offset of the text. */
interface Mistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export interface YamlNodes {
  /** Place by dotted path: of a key for a mapping's member, of the value for a list's. */
  readonly places: Readonly<Record<string, Place>>;
  readonly mistakes: readonly Mistake[];
  /** What YAML takes in another way than its author may have meant. */
  readonly doubts: readonly Mistake[];
}

/** Aliases beyond this, or one inside another, write more values than any author would by hand. */
const mostAliases = 100;
/** Levels beyond this are no front matter, and cost whoever walks them the stack. */
const mostLevels = 32;
/** The types that YAML gives values by itself; a tag that names another makes what no field takes. */
const knownTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** @param at the place in the file of an offset in the text */
export function nodesOf(document: Document.Parsed, at: (offset: number) => Place): YamlNodes {
  // A mapping could not hold a key such as `__proto__`.
  const places = new Map<string, Place>();
  const mistakes: Mistake[] = [];
  const doubts: Mistake[] = [];
  const anchors = new Set<string>();
  let aliases = 0;

  const found = (node: Node, message: string, hint: string) =>
    mistakes.push({ offset: node.range?.[0] ?? 0, message: `YAML: ${message}`, hint });

  const examine = (node: Node): void => {
    const tag = 'tag' in node ? node.tag : undefined;
    if (tag !== undefined && !knownTag.test(tag)) {
      const written = tag.replace(/^tag:yaml\.org,2002:/, '!!');
      found(node, `"${short(written)}" is a tag, which names a type and not text`, quotes);
    }
    if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    if (isScalar(node)) {
      const sign = control.exec(String(node.value))?.[0];
      const curly = node.type === 'PLAIN' && inCurlyQuotes.exec(String(node.value))?.[1];
      if (curly) doubts.push({ offset: node.range?.[0] ?? 0, ...curlyQuotes(curly) });
      if (sign === undefined) return;
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      found(node, `the text holds a control character, U+${code}`, 'remove it');
    } else if (isAlias(node)) {
      aliases += 1;
      if (aliases === mostAliases + 1)
        found(node, '"*" repeats a value within itself, or too often', writtenOut);
      if (aliases > mostAliases || anchors.has(node.source)) return;
      found(node, `"*${short(node.source)}" repeats a value that has no such name`, quotes);
    }
  };

  const member = (pair: Pair, keys: Set<unknown>, path: string, level: number): void => {
    const { key } = pair;
    if (!isScalar(key)) {
      // `{{ x }}` is left to the schema, which knows what belongs there.
      if (isNode(key) && !isPlain(key)) found(key, 'the name of a field is no text', quotes);
      if (isNode(pair.value)) walk(pair.value, `${path}.`, level);
      return;
    }
    examine(key);
    if (keys.has(key.value))
      found(key, 'the same field stands here twice', 'remove one of the two lines');
    keys.add(key.value);
    const name = String(key.value);
    const own = path ? `${path}.${name}` : name;
    if (key.range) places.set(own, at(key.range[0]));
    const { value } = pair;
    if (isScalar(value) && value.type === 'PLAIN' && value.comment && proseField.test(name))
      doubts.push({ offset: value.range?.[1] ?? 0, ...cutShort(name, value) });
    if (isNode(pair.value)) walk(pair.value, own, level);
  };

  const walk = (node: Node, path: string, level: number): void => {
    examine(node);
    if (level > mostLevels) found(node, ...tooDeep);
    else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const own = `${path}.${index}`;
        if (isNode(item) && item.range) places.set(own, at(item.range[0]));
        if (isNode(item)) walk(item, own, level + 1);
        else if (isPair(item)) member(item as Pair, new Set(), own, level + 1);
      }
    } else if (isMap(node)) {
      const keys = new Set<unknown>();
      for (const pair of node.items) member(pair, keys, path, level + 1);
    }
  };

  if (document.contents) walk(document.contents, '', 0);
  return { places: Object.fromEntries(places), mistakes, doubts };
}

/** A list or mapping of nothing but texts: what lies deeper takes time to write as one name. */
const isPlain = (node: Node): boolean =>
  isCollection(node) &&
  node.items.every((item) =>
    isPair(item)
      ? isScalar(item.key) && (item.value === null || isScalar(item.value))
      : isScalar(item),
  );

/** What to write instead of a value that is repeated by its name. */
export const writtenOut = 'write the value out instead';

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const inCurlyQuotes = /^[“„‘«](.+)[”“’»]$/;

const curlyQuotes = (inner: string) => ({
  message: 'YAML: curly quotation marks are shown as part of the text',
  hint: `write "${short(inner)}" with straight ones; where readers should see them, put straight ones around all of it`,
});

/** Fields of words that readers see, behind which nobody writes a comment. */
const proseField = /^(?:title|description|alt|caption)$/;

const cutShort = (field: string, { value, comment }: Scalar) => ({
  message: `YAML: " #" begins a comment, so that "#${short(comment ?? '')}" is not shown`,
  hint: `put the whole text in quotes, as in ${field}: "${short(`${String(value)} #${comment}`)}"`,
});
