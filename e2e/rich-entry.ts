/** An entry with one of everything that a text may hold, in the copy that the second site is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContent } from './content.ts';
import { projectFolder } from './project.ts';

export const richPath = 'posts/rich-entry/';
/** Where it was first published, as its front matter says. */
export const richCanonical = 'https://elsewhere.example/what-a-feed-carries?a=1&b=2';

export function writeRichEntry(folder: string): void {
  const text = readFileSync(join(projectFolder, 'e2e/fixtures/rich-entry.mdx'), 'utf8');
  writeContent(folder, 'posts/rich-entry.mdx', text);
}
