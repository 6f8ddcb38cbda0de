/** Entries and images that a test writes into its copy of the project. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Writes a file below `src/content`, or removes it when `text` is undefined. */
export function writeContent(folder: string, file: string, text: string | undefined): void {
  const path = join(folder, 'src/content', file);
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Leaves a copy without posts and talks, for tests that count. */
export function removeEntries(folder: string): void {
  for (const collection of ['posts', 'talks']) {
    const path = join(folder, 'src/content', collection);
    for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true });
  }
}

/** An entry's text; front matter given as lines of YAML. */
export const entry = (lines: readonly string[], body = 'A sentence of text.'): string =>
  ['---', ...lines, '---', '', body, ''].join('\n');

/** In the notes of every picture that tests write, and in no file that readers get. */
export const cameraModel = 'SecretCamera';

/** Writes a picture like a photograph of a wall, in one colour and uneven, with where it was taken and by which camera, as wide and high as given, as `/uploads/NAME` or in another folder. */
export async function writePicture(
  folder: string,
  name: string,
  picture: { width: number; height: number; background: string; orientation?: number },
  within = 'src/media',
): Promise<void> {
  const { width, height, background, orientation } = picture;
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({ create: { width, height, channels: 3, background, noise } });
  image.blur(2).tint(background);
  if (orientation) image.withMetadata({ orientation });
  image.withExifMerge({ IFD0: { Model: cameraModel }, IFD3: { GPSLatitude: '50/1 48/1 45/1' } });
  await image.toFile(join(folder, within, name));
}
