/**
 * Cuts the site's fonts from those of their makers into `src/styles/fonts/`, and writes the rules that
 * name them. Run it with `npm run fonts` and commit what it writes: it writes the same bytes every time.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type Face, faceRule, faces } from '#authoring/fonts/faces.ts';
import { fallbackRule, times } from '#authoring/fonts/fallbacks.ts';
import { kernedAs, namedForItsMaker, without } from '#authoring/fonts/lighter.ts';
import { metricsOf } from '#authoring/fonts/metrics.ts';
import { fileOf } from '#authoring/fonts/sources.ts';

/** Tables that no browser needs of so small a font; advances of a weight then come from its outlines. */
const dropTables = ['HVAR', 'MVAR', 'STAT', 'BASE', 'DSIG', 'gasp'];

type Format = 'woff2' | 'sfnt';

async function cut(face: Face, cache: string, targetFormat: Format): Promise<Buffer> {
  const { characters, features, axes, kernedAt } = face;
  const original = await fileOf(face.from, face.file, cache);
  const options = { noHinting: true, keepFeatures: [...features], dropTables };
  const at = (variationAxes: Face['axes']) =>
    subsetFont(original, characters, { ...options, variationAxes, targetFormat: 'sfnt' });
  let font = await at(axes);
  if (kernedAt) font = kernedAs(font, await at({ ...axes, wght: kernedAt }));
  if (face.substituted) font = without(font, characters);
  return subsetFont(namedForItsMaker(font), characters, { ...options, targetFormat });
}

/** Writes every font and `faces.css` below `styles`. */
export async function drawFonts(styles: string, cache: string): Promise<void> {
  await mkdir(join(styles, 'fonts'), { recursive: true });
  for (const face of faces) {
    const file = await cut(face, cache, 'woff2');
    await writeFile(join(styles, 'fonts', `${face.name}.woff2`), file);
    console.log(`drew src/styles/fonts/${face.name}.woff2, ${file.length} bytes`);
  }
  const [text] = faces;
  const fallback =
    text && fallbackRule('Text fallback', times, metricsOf(await cut(text, cache, 'sfnt')));
  const rules = ['/* Written by `npm run fonts`. */', ...faces.map(faceRule), fallback];
  await writeFile(join(styles, 'faces.css'), `${rules.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  await drawFonts(folder('../styles/'), folder('../../.cache/fonts/'));
}
