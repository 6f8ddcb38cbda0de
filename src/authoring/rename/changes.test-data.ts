import { expect } from 'vitest';
import { changesOf } from '#authoring/rename/changes.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';
import type { Source } from '#entries/source.ts';

type Files = Readonly<Record<string, string>>;

/** Each changed file of the content as the lines that differ, and how many places they are. */
export async function changed(files: Files, name: string, to: string, withAlias = true) {
  const inContent = Object.entries(files).map(([path, text]) => [`src/content/${path}`, text]);
  const root = project(Object.fromEntries(inContent));
  const content = await readContent(root);
  expect(content.problems).toEqual([]);
  const all = Object.values(content.entries).flat() as Source[];
  const source = all.find(({ collection, id }) => `${collection}/${id}` === name);
  if (!source) throw new Error(`there is no ${name}`);
  const changes = await changesOf(moveOf(source, to), content, root, withAlias);
  return changes.map(({ file, after, places }) => {
    const old = new Set(files[file.slice('src/content/'.length)]?.split('\n'));
    const lines = after.split('\n').filter((line) => !old.has(line));
    return [`${file.slice('src/content/'.length)} ${places}`, ...lines].join('\n');
  });
}

/** An entry with a day and these further lines of front matter. */
export const entry = (body: string, ...lines: string[]) =>
  ['---', 'title: A', 'date: 2026-01-01', ...lines, '---', '', body, ''].join('\n');
