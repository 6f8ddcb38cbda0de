import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, status } from '#authoring/command.ts';

/** The page that has all figures, and the plot on it, from the project's root. */
export const performancePage = 'docs/performance.md';
export const performancePlot = 'docs/performance.svg';

/**
 * Writes lines into the page that has all figures.
 *
 * @param name of their place there, see {@link recorded}
 * @throws Stop when the page has no such place
 */
export function recordFigures(project: string, name: string, lines: string): void {
  const page = join(project, performancePage);
  writeFileSync(page, recorded(readFileSync(page, 'utf8'), name, lines));
}

/**
 * A Markdown text with new lines between the comments `<!-- NAME -->` and `<!-- /NAME -->`.
 *
 * @throws Stop when they are not there
 */
export function recorded(text: string, name: string, lines: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) {
    const where = `the file has no place for it — write ${open} and ${close} on lines of their own`;
    throw new Stop(status.refused, where);
  }
  return `${text.slice(0, start + open.length)}\n\n${lines}\n\n${text.slice(end)}`;
}
