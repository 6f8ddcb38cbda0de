/** The style guide as a published entry, in the copy of the project that the second site is built from. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesBehind } from '#bare/films.test-data.ts';
import { writeContent } from './content.ts';

export const everyFeaturePath = 'posts/every-feature/';

/**
 * Without the word that tells a draft; its film says where it was made, as telephones do, and its captions
 * are SubRip.
 */
export function writeEveryFeature(folder: string): void {
  const draft = readFileSync(join(folder, 'src/content/posts/style-guide.mdx'), 'utf8');
  const text = draft.replace(/\w+-canary/g, 'every-feature').replace(/^draft: true$/m, '');
  const wide = '\n<Gallery wide>\n![A grid](/uploads/fosdem-2026-programme.png)\n</Gallery>\n';
  const whole = text.replaceAll('notes.en.vtt', 'notes.en.srt') + wide;
  writeContent(folder, 'posts/every-feature.mdx', whole);
  const captions = readFileSync(join(folder, 'src/media/two-notes.en.vtt'), 'utf8');
  const subRip = captions.replace(/^WEBVTT\n+/, '').replace(/(\d)\.(\d)/g, '$1,$2');
  writeFileSync(join(folder, 'src/media/two-notes.en.srt'), subRip);
  appendFileSync(join(folder, 'src/media/moving-square.mp4'), notesBehind());
}
