import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readYaml } from '#entries/front-matter.ts';
import { problemLine } from '#entries/problem.ts';
import { validate } from '#entries/validate.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** The lines an author reads about front matter that begins on line 2 of `x.md`. */
export function said(collection: CollectionName, yaml: string): string {
  const source = readYaml('x.md', yaml, 2);
  const { problems } =
    source.problems.length > 0 ? source : validate('x.md', source, schemas[collection]);
  return problems
    .map(problemLine)
    .map((line) => line.replace(/^x\.md:/, '').replace('  error  ', ' '))
    .join('\n');
}

/** A folder with these files by path, removed when the test ends. */
export function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  put(root, files);
  return root;
}

export function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
