/**
 * What no text is that anybody wrote, and what the parser would need minutes or gigabytes for: it copies
 * what it has of a paragraph at each sign that stands for another, looks back at each underscore for one
 * that it could end with, and in a line that is not ASCII alone counts from its beginning for each mark.
 */
import type { Nodes } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { walk } from '#entries/nodes.ts';
import type { Problem } from '#entries/problem.ts';
import { featuresOf, isMdx, mdxProblem } from '#entries/syntax.ts';

/** Signs that the parser puts others in the place of: references, quotation marks, dashes, dots. */
const replaced = /&(?:#\d|#x[\da-f]|[a-z])[\da-z]*;|["']|-{2,3}|\.{3}/gi;
const reference = /&#?\w+;/g;
const underscores = /_+/g;
const foreign = /[^\0-\x7F]|\$|:\w/;

/** Copied characters, of which each takes about five bytes: a novel needs a third. */
const mostCopied = 100_000_000;
/** Underscores of one paragraph. */
const mostUnderscores = 5000;
/** Cells of all tables of a text. */
const mostCells = 300_000;
/** Characters counted in lines; a thousand million take a second. */
const mostCounted = 1_000_000_000;

/** What a part of a text costs. */
interface Cost {
  readonly copied: number;
  readonly underscores: number;
}

/** A text between two marks of the same paragraph, and where it begins. */
interface Measured {
  readonly text: string;
  readonly line: number;
  readonly cost: Cost;
}

/**
 * Why a text is not parsed as it is. What stands between its marks is measured only where a whole part
 * between empty lines could be too much, by parsing it once without the signs in question.
 *
 * @param file path from the project's root
 */
export function beyondMeans(file: string, body: string): Problem | undefined {
  // So few signs come to none of these, whatever they are.
  if (body.length <= 2 * mostUnderscores) return undefined;
  const parts = body.split(/\n[ \t]*\n/).map(costOf);
  // A line has no more marks than signs.
  const counted = sum(foreignLines(body), ({ length }) => length * length);
  if (!isTooMuch(parts) && counted <= mostCounted) return undefined;
  try {
    return measured(file, body);
  } catch (error) {
    if (isMdx(file)) return mdxProblem(file, error);
    throw error;
  }
}

/** Why a text that is parsed is not rendered: a row of a table gets all cells that its first row has. */
export function beyondTables(file: string, tree: Nodes): Problem | undefined {
  const tables: { line: number; rows: number; columns: number; cells: number }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'table') return;
    const { length: rows } = node.children;
    const columns = node.children[0]?.children.length ?? 0;
    const line = node.position?.start.line ?? 1;
    tables.push({ line, rows, columns, cells: rows * columns });
  });
  if (sum(tables, ({ cells }) => cells) <= mostCells) return undefined;
  const { line, rows, columns } = largest(tables, ({ cells }) => cells);
  const message = `the table has ${rows} rows of ${columns} cells, too many for a page`;
  const hint = 'show a part of it, and link to a file with all';
  return { file, line, column: 1, severity: 'error', message, hint };
}

function measured(file: string, body: string): Problem | undefined {
  const plain = body.replace(/[&_]|[^\0-\x7F]|(?<=[^\n:]):(?=\w)/g, 'x');
  const features = { ...featuresOf(file, plain), smartPunctuation: false };
  const tree = (isMdx(file) ? mdxToMdast : markdownToMdast)(plain, { features }) as Nodes;
  const texts: Measured[] = [];
  const marks = new Map<number, number>();
  walk(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    marks.set(start.line, (marks.get(start.line) ?? 0) + 1);
    if (node.type !== 'text') return;
    const text = body.slice(start.offset, end.offset);
    texts.push({ text, line: start.line, cost: costOf(text) });
  });
  const say = (line: number, message: string, hint: string): Problem => ({
    ...{ file, line, column: 1, severity: 'error', message, hint },
  });
  const lines = foreignLines(body).map(({ line, length, colons }) => {
    const count = (marks.get(line) ?? 0) + colons;
    return { line, length, count, counted: count * length };
  });
  if (sum(lines, (line) => line.counted) > mostCounted) {
    const { line, length, count } = largest(lines, (one) => one.counted);
    const message = `a line of ${length} signs has ${count} marks, such as those of emphasis and links`;
    return say(line, message, 'write it in several lines');
  }
  if (!isTooMuch(texts.map(({ cost }) => cost))) return undefined;
  const worst = largest(texts, ({ cost }) => weightOf(cost));
  return say(worst.line, ...saidOf(worst));
}

/** The lines of a text that are not ASCII alone, or will not be when signs are stood in for. */
const foreignLines = (body: string): { line: number; length: number; colons: number }[] =>
  body.split('\n').flatMap((text, index) => {
    if (!foreign.test(text)) return [];
    return [{ line: index + 1, length: text.length, colons: text.match(/:\w/g)?.length ?? 0 }];
  });

const costOf = (text: string): Cost => ({
  copied: (text.match(replaced)?.length ?? 0) * text.length,
  underscores: text.match(underscores)?.length ?? 0,
});

const isTooMuch = (costs: readonly Cost[]): boolean =>
  sum(costs, ({ copied }) => copied) > mostCopied ||
  costs.some(({ underscores: count }) => count > mostUnderscores);

/** Of two costs the heavier is the one to mend first. */
const weightOf = ({ copied, underscores: count }: Cost): number =>
  Math.max(copied / mostCopied, count > mostUnderscores ? count : 0);

/** What is wrong with a text, and what to do. */
function saidOf({ text, cost }: Measured): [string, string] {
  const part = 'part the text by empty lines';
  if (cost.underscores > mostUnderscores)
    return [
      `${cost.underscores} underscores stand in one paragraph`,
      `write names as \`code\`, or ${part}`,
    ];
  const references = text.match(reference)?.length ?? 0;
  const others = (text.match(replaced)?.length ?? 0) - references;
  return references > others
    ? [
        `${references} signs are written as &amp; and the like in one paragraph`,
        `write the signs themselves, such as "é" for "&eacute;", or ${part}`,
      ]
    : [`${others} quotation marks, dashes and dots stand in one paragraph`, part];
}

const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

const largest = <One>(all: readonly One[], of: (one: One) => number): One =>
  all.reduce((a, b) => (of(a) < of(b) ? b : a));
