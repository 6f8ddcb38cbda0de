import { globSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { outlineOf } from '#entries/outline.ts';
import { parse } from '#entries/syntax.ts';
import { textTwin } from '#markdown/twin.test-data.ts';

async function treeOf(file: string, text: string): Promise<Root> {
  const parsed = await parse(file, splitFrontMatter(text)?.body ?? text);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.tree;
}

/** The words of all text and code, and of what stands between tags; those of side notes at the end. */
function wordsOf(tree: Root): string[] {
  const texts: string[] = [];
  const notes: Nodes[] = [];
  const read = (node: Nodes) => {
    // Their data becomes a table, in which numbers are written out.
    if ('name' in node && /^(?:Chart|Benchmark)$/.test(node.name ?? '')) return;
    if (node.type === 'mdxJsxTextElement' && node.name === 'Sidenote') notes.push(...node.children);
    else if (node.type === 'html') texts.push(node.value.replace(/<!--[^]*?-->|<[^>]*>/g, ' '));
    else if (/^(?:text|code|inlineCode|math|inlineMath)$/.test(node.type) && 'value' in node)
      texts.push(node.value);
    else if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  notes.forEach(read);
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first of some words that do not follow one another in others. */
function missing(words: readonly string[], others: readonly string[]): string | undefined {
  let index = 0;
  for (const word of words) {
    index = others.indexOf(word, index) + 1;
    if (index === 0) return word;
  }
  return undefined;
}

const root = 'src/content';
const entries = globSync('{posts,talks,pages}/**/*.{md,mdx}', { cwd: root }).toSorted();

test.each(entries)('%s says the same in its twin', async (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const written = await treeOf(file, text);
  const body = await textTwin(file, splitFrontMatter(text)?.body ?? '');
  const twin = await treeOf('twin.md', body);
  const [before, after] = [outlineOf(written, text), outlineOf(twin, body)];
  expect(after.headings).toEqual(before.headings);
  expect(missing(wordsOf(written), wordsOf(twin))).toBeUndefined();
  const targets = [...after.links, ...after.images].map(({ target }) => target);
  const named = [...before.links, ...before.images, ...before.frames];
  expect(targets.length).toBeGreaterThanOrEqual(named.length);
  for (const target of targets) expect(target).toMatch(/^(?:https?:\/\/|mailto:)/);
  expect(wordsOf(twin).join(' ')).not.toMatch(/\bimport \w+ from components\b/);
});
