import { expect } from 'vitest';
import type { EntrySource } from '#collections/entry.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { type Problem, problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';
import type { Content } from '#entries/source.ts';

/** A post whose front matter goes on from line 4 with these lines, and its text. */
export const post = (lines: string, text = '', title = 'A'): string =>
  ['---', `title: ${title}`, 'date: 2026-01-01', ...(lines ? [lines] : []), '---', text].join('\n');

/** The content of a project of these files, by path below `src/content`; and its folder. */
export async function written(
  files: Readonly<Record<string, string>>,
): Promise<Content & { readonly root: string; readonly texts: readonly EntrySource[] }> {
  const inContent = Object.entries(files).map(([path, text]) => [
    path.startsWith('src/') ? path : `src/content/${path}`,
    text,
  ]);
  const root = project(Object.fromEntries(inContent));
  const content = await readContent(root);
  expect(problemReport(content.problems)).toBe('no problems');
  const { posts, talks, pages } = content.entries;
  return { ...content, root, texts: [...posts, ...talks, ...pages] };
}

/** One post as reading hands it over. */
export async function writtenPost(text: string, file = 'posts/a.md'): Promise<EntrySource> {
  const { texts } = await written({ [file]: text });
  const [entry] = texts;
  if (!entry) throw new Error('there is no entry');
  return entry;
}

/** The lines an author reads, without the folder of the content. */
export const lines = (problems: readonly Problem[]): string =>
  problemReport(problems).replaceAll('src/content/', '');
