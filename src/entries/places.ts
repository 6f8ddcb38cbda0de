import { lastUpTo } from '#entries/ordered.ts';
import type { Place } from '#entries/problem.ts';

/**
 * Where each sign of a part of a file stands in the file. The lines are counted once however often it
 * is asked.
 *
 * @param start where the part begins
 */
export function placesIn(part: string, start: Place): (offset: number) => Place {
  let lines: number[] | undefined;
  return (offset) => {
    lines ??= [0, ...part.matchAll(/\n/g).map(({ index }) => index + 1)];
    const line = lastUpTo(lines, offset);
    const column = offset - (lines[line] ?? 0);
    return { line: start.line + line, column: column + (line > 0 ? 1 : start.column) };
  };
}
