/** A Markdown body as MDX: the same words, with what MDX reads as its own escaped. */
import type { Nodes, Root } from 'mdast';
import { jsxHtml } from '#authoring/import/jsx-html.ts';
import { type Edit, edited } from '#authoring/rename/edits.ts';
import { treeAddresses } from '#authoring/import/tree-addresses.ts';
import { treeOf } from '#entries/syntax.ts';

/** A body of MDX with its tree. */
export interface MdxBody {
  readonly text: string;
  readonly tree: Root;
}

/**
 * A body of Markdown and components as MDX.
 *
 * @returns undefined where MDX would not say the same: tags that do not match, scripts, code that is
 *   indented within a quotation
 */
export function mdxBody(body: string): MdxBody | undefined {
  const tree = treeOf('body.md', body);
  const edits: Edit[] = [];
  for (const edit of editsIn(tree, body, [])) {
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  const text = edited(body, edits);
  try {
    // The engine ends the process on a last line such as "import `\\" that no line end follows.
    const mdx = treeOf('body.mdx', `${text}\n`);
    return !hasCode(mdx) && isSame(tree, mdx) ? { text, tree: mdx } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything in MDX would be run: all that an import writes in braces are comments. */
function hasCode(node: {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: unknown;
}): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type))
    return !/^\/\*[^]*\*\/$/.test(String(node.value).trim());
  const children = node.children as readonly Parameters<typeof hasCode>[0][] | undefined;
  return children?.some(hasCode) ?? false;
}

type Place = Required<Pick<Edit, 'start' | 'end'>>;

const placeOf = ({ position }: Nodes): Place => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** What has to change; undefined once for what cannot. */
function* editsIn(
  node: Nodes,
  body: string,
  parents: readonly Nodes['type'][],
): Generator<Edit | undefined> {
  const { start, end } = placeOf(node);
  const source = body.slice(start, end);
  switch (node.type) {
    case 'text':
      yield* escapes(source, start, /[<{}]/g);
      return;
    case 'image':
      yield* escapes(source.slice(0, Math.max(0, source.lastIndexOf(']('))), start, /[<{}]/g);
      return;
    case 'html': {
      const isFlow = !parents.some((parent) => phrasing.has(parent));
      const text = jsxHtml(source, isFlow);
      yield text === undefined ? undefined : { start, end, text };
      return;
    }
    case 'code':
      if (!/^(?:`{3}|~{3})/.test(source.trimStart()))
        yield fencedEdit(node.value, start, end, body);
      return;
    case 'link':
      if (source.startsWith('<')) {
        const label = source.slice(1, -1);
        yield { start, end, text: `[${label.replace(/[[\]{}*_`]/g, '\\$&')}](${node.url})` };
        return;
      }
      break;
    case 'heading': {
      const last = node.children.at(-1);
      const own = body.slice(last ? placeOf(last).end : end, end);
      const id = /^[ \t]*\{[^{}]*#([\w:.-]+)[^{}]*\}/.exec(own)?.[1];
      if (id !== undefined) yield { start: end - own.length, end, text: ` <a id="${id}"></a>` };
      break;
    }
    case 'paragraph':
      // MDX takes a line that begins so for code.
      if (parents.length === 1 && /^(?:import|export)\b/.test(source))
        yield { start, end: start + 1, text: `&#${source.charCodeAt(0)};` };
      break;
  }
  if ('children' in node)
    for (const child of node.children) yield* editsIn(child, body, [...parents, node.type]);
}

const phrasing = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

function* escapes(source: string, start: number, signs: RegExp): Generator<Edit> {
  for (const { index } of source.matchAll(signs)) {
    const backslashes = /\\*$/.exec(source.slice(0, index))?.[0].length ?? 0;
    if (backslashes % 2 === 0) yield { start: start + index, end: start + index, text: '\\' };
  }
}

/** MDX knows no code by indentation. */
function fencedEdit(code: string, start: number, end: number, body: string): Edit | undefined {
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  if (before.trim() !== '') return undefined;
  const own = /^[ \t]*/.exec(body.slice(start, end))?.[0] ?? '';
  const indent = before + own.slice(0, Math.max(0, own.replaceAll('\t', '    ').length - 4));
  const runs = (code.match(/^[ \t]*`{3,}/gm) ?? []).map((run) => run.trim().length);
  const fence = '`'.repeat(1 + Math.max(2, ...runs));
  const lines = [fence, ...code.split('\n'), fence].map((line) =>
    line === '' ? '' : indent + line,
  );
  return { start: start - before.length, end, text: lines.join('\n') };
}

/** Whether two trees say the same words under the same headings and name the same addresses. */
function isSame(markdown: Root, mdx: Root): boolean {
  const named = (tree: Root) =>
    [...treeAddresses(tree)]
      .map(({ use, target }) => `${use} ${target}`)
      .toSorted()
      .join('\n');
  return (
    wordsOf(markdown) === wordsOf(mdx) &&
    headingsOf(markdown).join() === headingsOf(mdx).join() &&
    named(markdown) === named(mdx)
  );
}

/** The depths of headings in their order: text that follows HTML without a blank line is none of them. */
const headingsOf = (node: Nodes): number[] => [
  ...(node.type === 'heading' ? [node.depth] : []),
  ...('children' in node ? node.children.flatMap(headingsOf) : []),
];

/** Adds what readers read of a node, and of all below it. */
function addTexts(node: Nodes, texts: string[]): void {
  if (node.type === 'html')
    texts.push(node.value.replace(/<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, ' '));
  else if (node.type === 'image') texts.push(node.alt ?? '');
  else if ('value' in node && !/^mdx/.test(node.type)) texts.push(node.value);
  if ('children' in node) for (const child of node.children) addTexts(child, texts);
}

function wordsOf(tree: Root): string {
  const texts: string[] = [];
  addTexts(tree, texts);
  return (
    texts
      .join(' ')
      .match(/[\p{L}\p{N}]+|[{}<]/gu)
      ?.join(' ') ?? ''
  );
}
