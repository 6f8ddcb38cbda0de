/** Ids in an entry's text besides those of its headings. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export interface TakenIds {
  /** Those that the author wrote into HTML. */
  readonly ids: readonly string[];
  /** Whether rendering may make an id, for a note, a gloss or a tab of this text. */
  readonly isMade: (id: string) => boolean;
}

/** What a text without any of this need not be walked through for. */
const mayHold = /\sid\s*=|\[\^|<(?:Sidenote|Tooltip|Tabs|abbr)\b/i;

const footnoteIds = /^(?:footnote-label|user-content-fn(?:ref)?-.*)$/;
const idsOf: Readonly<Record<string, RegExp>> = {
  Sidenote: /^note(?:ref)?-\d+(?:-open)?$/,
  Tooltip: /^gloss-\d+$/,
  abbr: /^gloss-\d+$/,
  Tabs: /^tabs-\d+-\d+(?:-panel)?$/,
};

/** @param body what the tree was made from */
export function idsTaken(tree: Root, body: string): TakenIds {
  const ids: string[] = [];
  const made = new Set<RegExp>();
  const visit = (node: Nodes | MdxJsxFlowElement | MdxJsxTextElement): void => {
    if (node.type === 'footnoteReference') made.add(footnoteIds);
    else if (node.type === 'html') {
      ids.push(...idsIn(node.value));
      if (idsOf['abbr'] && /<abbr\b/i.test(node.value)) made.add(idsOf['abbr']);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const pattern = idsOf[node.name ?? ''];
      if (pattern) made.add(pattern);
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
          if (typeof attribute.value === 'string') ids.push(attribute.value);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  if (mayHold.test(body)) visit(tree);
  return { ids, isMade: (id) => [...made].some((pattern) => pattern.test(id)) };
}

const idsIn = (html: string): string[] =>
  [...html.matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].flatMap(
    ([, ...values]) => values.find((value) => value !== undefined) ?? [],
  );
