import { readFile } from 'node:fs/promises';
import { chartProblem } from '#charts/written.ts';
import { addressesOf } from '#collections/addresses.ts';
import { said } from '#collections/file-problems.ts';
import { imageProblems, imagesNamed } from '#collections/image-problems.ts';
import { problemsOf } from '#collections/problems.ts';
import { siteOf } from '#collections/site.ts';
import { leaveSite } from '#collections/site-record.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Problem } from '#entries/problem.ts';
import { counted, type Say, silent } from '#entries/progress.ts';
import type { Content, FileMention, Source } from '#entries/source.ts';
import { captionsOf } from '#recordings/captions.ts';
import { pdfProblem } from '#slides/pdf-facts.ts';

/**
 * Everything that is wrong with the content, the insides of images, slides, captions and charts' data included.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 * @param say hears into how many of what it has looked
 */
export async function inspection(
  content: Content,
  root: string,
  now: number,
  say: Say = silent,
): Promise<Problem[]> {
  const texts = [...content.entries.talks, ...content.entries.posts, ...content.entries.pages];
  const looked = say('entries', 'looked into');
  looked(0, texts.length);
  const site = siteOf(content.entries, now);
  const addresses = addressesOf(site);
  leaveSite({ site, addresses });
  const problems = problemsOf(content, root, now, addresses);
  // One after the other: each new PDF is opened in a process of its own.
  for (const entry of counted(texts, looked)) {
    for (const mention of entry.files) problems.push(...(await insideOf(entry, mention, root)));
  }
  const written = [...Object.values(content.entries).flat(), ...content.unread];
  const images = imagesNamed(written, root);
  problems.push(...(await imageProblems(images, say('images', 'looked into'))));
  for (const { outline } of written) {
    for (const tag of outline?.charts ?? []) {
      const problem = chartProblem(tag, root);
      if (problem) problems.push(problem);
    }
  }
  return problems;
}

async function insideOf(entry: Source, mention: FileMention, root: string): Promise<Problem[]> {
  const found = mediaFile(root, entry.file, mention.target);
  if (found.kind !== 'file') return [];
  const say = said(entry, mention);
  if (mention.kind === 'pdf') {
    const problem = await pdfProblem(found.path);
    return problem ? [say('error', problem.message, problem.hint)] : [];
  }
  if (mention.kind !== 'captions') return [];
  const { problems } = captionsOf(await readFile(found.path, 'utf8'));
  return problems.map(({ line, severity, message, hint }) =>
    say(severity, `${mention.target}:${line}: ${message}`, hint),
  );
}
