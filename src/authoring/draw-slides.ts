/**
 * Draws the site's own summary slides of two talks beside their entries. Run it with
 * `node src/authoring/draw-slides.ts` and commit what it writes: it draws the same bytes every time.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrumenting } from '#authoring/slides/instrumenting.ts';
import { measuring } from '#authoring/slides/measuring.ts';
import { deckPdf } from '#authoring/slides/stage.ts';

const made = new Date('2026-11-23T00:00:00Z');
const subject = 'Summary slides of a talk at FOSDEM 2026, by Hallway Track';
const authors = 'Hallway Track';

/** Every deck by the file it becomes, from `src/`. */
export const decks: Readonly<Record<string, () => Promise<Buffer>>> = {
  'content/talks/how-to-reliably-measure-software-performance/slides.pdf': () =>
    deckPdf(
      { title: 'How to Reliably Measure Software Performance', authors, subject, made },
      measuring,
    ),
  'content/talks/how-to-instrument-go-without-changing-code/slides.pdf': () =>
    deckPdf(
      {
        title: 'How to Instrument Go Without Changing a Single Line of Code',
        authors,
        subject,
        made,
      },
      instrumenting,
    ),
};

/** Writes every deck below `root`. */
export async function drawSlides(root: string): Promise<void> {
  for (const [name, draw] of Object.entries(decks)) {
    const file = root + name;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await draw());
    console.log(`drew src/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await drawSlides(fileURLToPath(new URL('../', import.meta.url)));
}
