/**
 * Draws the site's own figures into `src/media/` and beside the entries that name them. Run it with
 * `node src/authoring/draw-figures.ts` and commit what it writes: the random numbers are seeded, so it draws the same pictures again.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { instrumentationLayers, unconferenceRooms } from '#authoring/figures/diagrams.ts';
import { mannWhitney, quantile, variation } from '#authoring/figures/noise-model.ts';
import { changeData, noiseData, processData } from '#authoring/figures/noise-data.ts';
import {
  noiseHistograms,
  noiseRuns,
  processMedians,
  processRuns,
} from '#authoring/figures/noise-plots.ts';
import { programmeCover } from '#authoring/figures/programme.ts';

/** Every figure by the file it becomes, from `src/`. A PNG has no text but strokes; an SVG keeps its words; CSV is drawn by the page. */
export const figures: Record<string, () => string> = {
  'media/fosdem-2026-programme.png': programmeCover,
  'media/benchmark-noise-histograms.png': noiseHistograms,
  'media/benchmark-process-medians.png': processMedians,
  'media/benchmark-noise.csv': noiseData,
  'media/benchmark-processes.csv': processData,
  'media/benchmark-change.csv': changeData,
  'media/go-instrumentation-layers.svg': instrumentationLayers,
  'content/posts/otel-unplugged-eu-2026/rooms.svg': unconferenceRooms,
};

/** Writes every figure below `root`. */
export async function drawFigures(root: string): Promise<void> {
  for (const [name, draw] of Object.entries(figures)) {
    const file = root + name;
    await mkdir(dirname(file), { recursive: true });
    if (extname(file) !== '.png') await writeFile(file, `${draw().trimEnd()}\n`);
    else
      await sharp(Buffer.from(draw()))
        .png({ palette: true, colours: 128, compressionLevel: 9 })
        .toFile(file);
    console.log(`drew src/${name}`);
  }
}

/** The numbers that the text quotes from the simulation, so that words and pictures cannot drift apart unseen. */
export function quotedNumbers(): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const processes = processRuns();
  const pairs = processes.flatMap((a, i) => processes.slice(i + 1).map((b) => mannWhitney(a, b)));
  return [
    ...noiseRuns().map(
      ({ machine, runs }) =>
        `${machine.name}: coefficient of variation ${percent(variation(runs.flat()))}, medians of processes vary by ${percent(variation(runs.map((run) => quantile(run, 0.5))))}`,
    ),
    `processes: medians ${processes.map((run) => percent(quantile(run, 0.5))).join(', ')}`,
    `processes: ${pairs.filter((p) => p < 0.05).length} of ${pairs.length} pairs differ at p < 0.05, ${pairs.filter((p) => p < 0.001).length} at p < 0.001`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await drawFigures(fileURLToPath(new URL('../', import.meta.url)));
  for (const line of quotedNumbers()) console.log(line);
}
