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
  const message = (said ?? text).replace(/\s*\((?:mdx|\d+:\d+)[^)]*\)/g, '').split('\n')[0] ?? '';
  return {
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    severity: 'error',
    message: `MDX: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    hint: /tag/.test(message)
      ? 'close the tag, or write "\\<" for the sign itself'
      : 'close what is open, or write "\\{" for the sign itself',
  };
}
