/** Ids in an entry's text besides those that its headings get from their words. */
import type { Nodes, Root } from 'mdast';
import { isJsx, type Jsx } from '#entries/html-tags.ts';
import { ownId, walk } from '#entries/nodes.ts';
import type { Problem } from '#entries/problem.ts';

export interface TakenIds {
  /** Those that the author wrote into HTML. */
  readonly ids: readonly string[];
  /** Whether rendering may make an id, for a note, a gloss or a tab of this text. */
  readonly isMade: (id: string) => boolean;
}

/** What a text without any of this need not be walked through for. */
const mayHold = /\sid\s*=|\[\^|<(?:Sidenote|Tooltip|Tabs|abbr)\b/i;

const footnoteIds = /^(?:footnote-label|user-content-fn(?:ref)?-.*)$/;
const glossIds = /^gloss-\d+$/;
const idsOf: Readonly<Record<string, RegExp>> = {
  Sidenote: /^note(?:ref)?-\d+(?:-open)?$/,
  Tooltip: glossIds,
  abbr: glossIds,
  Tabs: /^tabs-\d+-\d+(?:-panel)?$/,
};

/** @param body what the tree was made from */
export function idsTaken(tree: Root, body: string): TakenIds {
  const ids: string[] = [];
  const made = new Set<RegExp>();
  if (mayHold.test(body)) {
    walk(tree, (node) => {
      ids.push(...writtenIn(node));
      if (node.type === 'footnoteReference') made.add(footnoteIds);
      if (node.type === 'html' && /<abbr\b/i.test(node.value)) made.add(glossIds);
      const pattern = isJsx(node) ? idsOf[node.name ?? ''] : undefined;
      if (pattern) made.add(pattern);
    });
  }
  return { ids, isMade: (id) => [...made].some((pattern) => pattern.test(id)) };
}

/** Ids that the author gave twice: a link leads to the first alone. */
export function repeatedIds(file: string, tree: Root, body: string): Problem[] {
  if (!/\{#|\sid\s*=/i.test(body)) return [];
  const lines = new Map<string, number>();
  const found: Problem[] = [];
  walk(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const given = node.type === 'heading' ? [ownId(node) ?? []].flat() : writtenIn(node);
    for (const id of given) {
      const first = lines.get(id);
      if (first === undefined) lines.set(id, line);
      else {
        const message = `the id "${id}" is given on line ${first} already, where links to it lead`;
        const hint = `write another, such as ${id}-2`;
        found.push({ file, line, column, severity: 'warning', message, hint });
      }
    }
  });
  return found;
}

/** The ids that one node has in its HTML. */
function writtenIn(node: Nodes | Jsx): string[] {
  if (node.type === 'html') return idsIn(node.value);
  if (!isJsx(node)) return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id'
      ? [attribute.value].filter((value) => typeof value === 'string')
      : [],
  );
}

const idsIn = (html: string): string[] =>
  [...html.matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].flatMap(
    ([, ...values]) => values.find((value) => value !== undefined) ?? [],
  );
