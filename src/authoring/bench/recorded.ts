import { Stop, status } from '#authoring/command.ts';

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
