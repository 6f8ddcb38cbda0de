/** Trials that were made, in `.cache/images`, each under the digest of its image and what it depends on. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keepFile } from '#entries/kept-file.ts';
import { type RecipeName, recipeKey, recipeNames } from '#images/recipes.ts';
import type { Trial } from '#images/trial.ts';

const folder = join('.cache', 'images');

/** Counted up when trials choose another way. */
const format = 3;
const surroundings = createHash('sha256')
  .update([format, ...recipeNames.map(recipeKey)].join())
  .digest('hex')
  .slice(0, 8);
const pathOf = (digest: string) => join(folder, `${digest}.${surroundings}.json`);

const shape = z.object({
  recipes: z.array(z.enum(recipeNames as [RecipeName, ...RecipeName[]])).min(1),
  tone: z.string().exactOptional(),
});

/** The trial kept for an image; a record that is no such is as none. */
export function keptTrial(digest: string): Trial | undefined {
  const path = pathOf(digest);
  try {
    const found = shape.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
    // What is used is new: the rest goes one day.
    if (found) utimesSync(path, new Date(), new Date());
    return found;
  } catch {
    return undefined;
  }
}

export const keepTrial = (digest: string, trial: Trial): void =>
  keepFile(pathOf(digest), JSON.stringify(trial));

/** Milliseconds for which what no build asks for is kept. */
const grace = 30 * 86_400_000;

/** @param now milliseconds since the Unix epoch */
export function sweepTrials(now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > grace) rmSync(path, { force: true });
    }
  } catch {
    // No folder, or another build sweeps it.
  }
}
