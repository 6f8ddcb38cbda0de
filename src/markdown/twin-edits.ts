import { continuation } from '#markdown/twin-text.ts';

/** Text in the place of a part of the source. Offsets count UTF-16 units, as the parser's do. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of the source with its edits made; none reaches into another or out of the part. */
export function edited(source: string, edits: readonly Edit[], from: number, to: number): string {
  let text = '';
  let position = from;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(position, Math.max(start, position)) + instead;
    position = Math.max(position, Math.min(end, to));
  }
  return text + source.slice(position, to);
}

/** What stands before an offset on its line. */
export const lineBefore = (source: string, offset: number): string =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);

const isPrefix = (text: string) => /^[ \t>]*$/.test(text);

/**
 * Takes a part out of a paragraph, with the space or the line that only it needed.
 *
 * @param first where the words of the paragraph begin
 */
export function removal(source: string, start: number, end: number, first: number): Edit {
  const behind = /^[ \t]*/.exec(source.slice(end))?.[0].length ?? 0;
  if (start === first) return { start, end: end + behind, text: '' };
  const before = lineBefore(source, start);
  const isLast = /^\n|^$/.test(source.slice(end + behind, end + behind + 1));
  if (isPrefix(before) && isLast) return { start: start - before.length - 1, end, text: '' };
  const space = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  return { start: behind > 0 || isLast ? start - space : start, end, text: '' };
}

/** Takes out a block, with the empty lines behind it. */
export function blockRemoval(source: string, start: number, end: number): Edit {
  const before = lineBefore(source, start);
  const empty = /^[ \t]*\n(?:[ \t]*\n)*/.exec(source.slice(end))?.[0].length ?? 0;
  const prefix = continuation(before);
  const above = lineBefore(source, Math.max(0, start - before.length - 1));
  // Without a line between them, what stood around the block would become one.
  const text = isPrefix(before) && !isPrefix(above) ? `\n${prefix}` : '';
  if (empty > 0 && source.startsWith(prefix, end + empty))
    return { start, end: end + empty + prefix.length, text };
  // Nothing may begin a list's item but what is behind its marker.
  if (!isPrefix(before)) return { start, end, text: '<!-- -->' };
  const room = /\s*$/.exec(source.slice(0, start))?.[0].length ?? 0;
  return { start: start - room, end, text: '' };
}
