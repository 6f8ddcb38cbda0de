/** What is told of a body, each with its line in the source. */
import type { ConvertedUse } from '#authoring/import/converted.ts';
import type { Note } from '#authoring/import/notes.ts';

/** Tells on which line of a file something stands that is found in its text after the shortcodes. */
export function lineFinder(
  body: string,
  bodyLine: number,
  source: string,
): (offset: number) => number {
  const line = (offset: number) => bodyLine + body.slice(0, offset).split('\n').length - 1;
  if (body === source) return line;
  return (offset) => {
    const [needle = ''] = /^[^\s)>"'\]]{1,80}/.exec(source.slice(offset)) ?? [];
    if (needle === '') return bodyLine;
    const before = source.slice(0, offset).split(needle).length - 1;
    let found = -1;
    for (let count = 0; count <= before; count++) {
      const next = body.indexOf(needle, found + 1);
      if (next < 0) break;
      found = next;
    }
    return found < 0 ? bodyLine : line(found);
  };
}

/** What is told of shortcodes. */
export function useNotes(
  uses: readonly ConvertedUse[],
  body: string,
  bodyLine: number,
  file: string,
): Note[] {
  const texts: Readonly<Record<ConvertedUse['fate'], (name: string) => string>> = {
    replaced: () => '',
    text: (name) => `the shortcode "${name}" stays as text`,
    still: (name) => `the shortcode "${name}" in code or a comment stays as it is`,
    broken: () => 'a shortcode begins here and does not end',
  };
  return uses.flatMap(({ name, at: offset, fate, unread }): Note[] => {
    const line = bodyLine + body.slice(0, offset).split('\n').length - 1;
    const place = { kind: 'shortcode', file, line } as const;
    const dropped = unread.map((key) => ({
      ...place,
      text: `"${key}" of the shortcode "${name}" has no place`,
    }));
    return fate === 'replaced' ? dropped : [{ ...place, text: texts[fate](name) }, ...dropped];
  });
}
