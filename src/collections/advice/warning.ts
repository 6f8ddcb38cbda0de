import { placeOf } from '#entries/front-matter.ts';
import type { Place, Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';

/** A warning at a place of an entry's text. */
export const warnAt = (
  { file }: Pick<Source, 'file'>,
  { line, column }: Place,
  message: string,
  hint: string,
): Problem => ({ file, line, column, severity: 'warning', message, hint });

/** A warning about a field of an entry's front matter; where it is missing, about what should hold it. */
export const warnOf = (
  source: Pick<Source, 'file' | 'places'>,
  path: readonly PropertyKey[],
  message: string,
  hint: string,
): Problem => ({
  ...warnAt(source, placeOf(source.places, path), message, hint),
  field: path.map(String).join('.'),
});
