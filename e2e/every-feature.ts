/** The style guide as a published entry, in the copy of the project that the second site is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContent } from './content.ts';

export const everyFeaturePath = 'posts/every-feature/';

/** Without the word that tells a draft. */
export function writeEveryFeature(folder: string): void {
  const draft = readFileSync(join(folder, 'src/content/posts/style-guide.mdx'), 'utf8');
  const text = draft.replace(/\w+-canary/g, 'every-feature').replace(/^draft: true$/m, '');
  writeContent(folder, 'posts/every-feature.mdx', text);
}
