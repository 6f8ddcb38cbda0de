import type { Root } from 'mdast';
import { type Features, markdownToMdast, mdxToMdast } from 'satteri';
import { mdxTrial } from '#entries/mdx.ts';
import type { Problem } from '#entries/problem.ts';

/** What Markdown means on this site; reading and rendering must agree on it. */
export const features = (file: string): Features => ({
  gfm: true,
  frontmatter: false,
  smartPunctuation: true,
  definitionList: true,
  // MDX reads `{#id}` as an expression.
  headingAttributes: !isMdx(file),
  rawHtml: !isMdx(file),
});

export const isMdx = (file: string): boolean => file.endsWith('.mdx');

/** The tree of a body, or the one syntax error that MDX has; Markdown has none. */
export async function parse(
  file: string,
  body: string,
): Promise<{ tree: Root } | { problem: Problem }> {
  const options = { features: features(file) };
  if (!isMdx(file)) return { tree: markdownToMdast(body, options) as Root };
  try {
    const tree = mdxToMdast(body, options) as Root;
    // The tree keeps imports and expressions as text; only running them shows what is wrong with them.
    const problem = /[{}]|^(?:import|export)\b/m.test(body)
      ? await mdxTrial(file, body)
      : undefined;
    return problem ? { problem } : { tree };
  } catch (error) {
    return { problem: mdxProblem(file, error) };
  }
}

function mdxProblem(file: string, error: unknown): Problem {
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
