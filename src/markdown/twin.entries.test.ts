import { globSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { walk } from '#entries/headings.ts';
import { outlineOf } from '#entries/outline.ts';
import { parse } from '#entries/syntax.ts';
import { textTwin } from '#markdown/twin.test-data.ts';

async function treeOf(file: string, text: string): Promise<Root> {
  const parsed = await parse(file, splitFrontMatter(text)?.body ?? text);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.tree;
}

/** The words of all text and code, and of what stands between tags. */
function wordsOf(tree: Root): string[] {
  const texts: string[] = [];
  walk(tree, (node: Nodes) => {
    if (node.type === 'html') texts.push(node.value.replace(/<!--[^]*?-->|<[^>]*>/g, ' '));
    else if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode')
      texts.push(node.value);
  });
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
  const [before, after] = [outlineOf(written), outlineOf(twin)];
  expect(after.headings).toEqual(before.headings);
  expect(missing(wordsOf(written), wordsOf(twin))).toBeUndefined();
  const targets = [...after.links, ...after.images].map(({ target }) => target);
  const named = [...before.links, ...before.images, ...before.frames];
  expect(targets.length).toBeGreaterThanOrEqual(named.length);
  for (const target of targets) expect(target).toMatch(/^(?:https?:\/\/|mailto:)/);
  expect(wordsOf(twin).join(' ')).not.toMatch(/\bimport \w+ from components\b/);
});
