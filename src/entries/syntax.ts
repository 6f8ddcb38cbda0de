import type { Nodes, Root } from 'mdast';
import {
  type Features,
  markdownToMdast,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToMdast,
} from 'satteri';
import { markedIn, withLiteralSigns, withMarked } from '#entries/literal-signs.ts';
import { mdxTrial } from '#entries/mdx.ts';
import type { Problem } from '#entries/problem.ts';
import { restoredTree } from '#entries/stand-ins.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** How a body is handed to the parser. */
export interface Syntax {
  /** The body with stand-ins for signs that only look like syntax; `restored` undoes them. */
  readonly text: string;
  readonly features: Features;
}

/**
 * What Markdown means on this site; reading and rendering must agree on it.
 *
 * @param literal where signs stand that only look like syntax, if that is known
 */
export function syntaxOf(file: string, written: string, literal?: readonly number[]): Syntax {
  if (literal) {
    const { text, features } = plainSyntax(file, written);
    return { text: withMarked(text, literal), features };
  }
  try {
    const { text, features } = parsedSyntax(file, written);
    return { text, features };
  } catch {
    // Whoever parses it next hears what is wrong.
    return plainSyntax(file, written);
  }
}

/** A body's syntax, with its tree where that had to be known; what the engine says of it is thrown. */
function parsedSyntax(file: string, written: string): Syntax & { readonly tree?: Root } {
  const syntax = plainSyntax(file, written);
  const { text, features } = syntax;
  if (!features.math && !features.directive) return syntax;
  return { features, ...withLiteralSigns(text, (marked) => parsedBy(file, marked, features)) };
}

function plainSyntax(file: string, written: string): Syntax {
  // At a backslash that ends a text within code, the engine ends the whole process.
  const text = isMdx(file) && written.endsWith('\\') ? `${written}\n` : written;
  return { text, features: featuresOf(file, text) };
}

const parsedBy = (file: string, text: string, features: Features): Root =>
  (isMdx(file) ? mdxToMdast : markdownToMdast)(text, { features }) as Root;

/** What the parser is to know besides standard Markdown, of a body. */
export function featuresOf(file: string, body: string): Features {
  const mdx = isMdx(file);
  const math = body.includes('$');
  const directive = /^[ \t]*(?:[>*+-][ \t]*|\d+[.)][ \t]*)*:{3,}\w/m.test(body);
  return {
    gfm: true,
    frontmatter: false,
    smartPunctuation: true,
    definitionList: true,
    math,
    directive,
    // MDX reads `{#id}` as an expression.
    headingAttributes: !mdx,
    rawHtml: !mdx,
  };
}

export const isMdx = (file: string): boolean => file.endsWith('.mdx');

/** A body as it is parsed. */
interface ParsedBody {
  readonly tree: Root;
  /** Where signs stand in the body that only look like syntax. */
  readonly literal: readonly number[];
}

/** The tree of a body; its places are those of the body. Syntax errors are thrown as the engine words them. */
export const treeOf = (file: string, body: string): Root => parsedBody(file, body).tree;

function parsedBody(file: string, body: string): ParsedBody {
  const { text, features, tree = parsedBy(file, text, features) } = parsedSyntax(file, body);
  return text === body
    ? { tree, literal: [] }
    : { tree: restoredTree(tree), literal: markedIn(text) };
}

/** The tree of a body, or the one syntax error that MDX has; Markdown has none. */
export async function parse(
  file: string,
  body: string,
): Promise<ParsedBody | { problem: Problem }> {
  if (!isMdx(file)) return parsedBody(file, body);
  try {
    const parsed = parsedBody(file, body);
    const { tree } = parsed;
    // The tree keeps imports and expressions as text; only running them shows what is wrong with them.
    const problem =
      /[{}]|^(?:import|export)\b/m.test(body) && runs(tree)
        ? await mdxTrial(file, body)
        : undefined;
    return problem ? { problem } : parsed;
  } catch (error) {
    return { problem: mdxProblem(file, error) };
  }
}

/** Whether a tree holds anything to run: braces in fenced code, which most have, are none. */
function runs(node: Nodes | Jsx): boolean {
  switch (node.type as string) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return true;
  }
  const isCode = ({ type, value }: Jsx['attributes'][number]) =>
    type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null);
  // Those of a block between colons are no list, and hold text alone.
  if ('attributes' in node && Array.isArray(node.attributes) && node.attributes.some(isCode))
    return true;
  return 'children' in node && node.children.some(runs);
}

/** What the engine says of the syntax of a text, as a problem of it. */
export function mdxProblem(file: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column, said] = /^(\d+):(\d+):?\s*([\s\S]*)$/.exec(text) ?? [];
  const message = (said ?? text)
    .replace(/\s*\((?:mdx|note|\d+:\d+)[\s\S]*$/, '')
    .replace(/^Could not parse \w+ with oxc: /, '')
    .split('\n')[0];
  return {
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    severity: 'error',
    message: `MDX: ${message?.charAt(0).toLowerCase()}${message?.slice(1)}`,
    hint: mdxHint(said ?? text),
  };
}

/** The usual causes of what the engine says. */
function mdxHint(said: string): string {
  if (/\besm\b/.test(said))
    return 'mend the line, or begin it with another word than import or export';
  if (said.includes('create a comment')) return 'write a comment as {/* text */}';
  if (said.includes('valid JSX tag')) {
    return 'put values in quotes, as in kind="note"; write a link as [text](address), and "\\<" for the sign itself';
  }
  return said.includes('tag')
    ? 'close the tag, or write "\\<" for the sign itself'
    : 'close what is open, or write "\\{" for the sign itself';
}
