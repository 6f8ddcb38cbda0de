/** The lines that a shortcode stands on, and those its replacement needs. */
import type { Call } from '#authoring/import/shortcode-calls.ts';
import type { Replacement } from '#authoring/import/shortcode-row.ts';

/** What stands before a call on its first line, and behind it on its last. */
function around(body: string, { start, end }: Call): { before: string; after: string } {
  const lineEnd = body.indexOf('\n', end);
  return {
    before: body.slice(body.lastIndexOf('\n', start - 1) + 1, start),
    after: body.slice(end, lineEnd < 0 ? body.length : lineEnd),
  };
}

/** The marks of lists and quotations that a line begins with. */
const markers = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+|>[ \t]?)*/;

export function isAlone(body: string, call: Call): boolean {
  const { before, after } = around(body, call);
  return markers.exec(before)?.[0] === before && after.trim() === '';
}

/** A replacement where its shortcode stood: what stands by itself gets lines of its own. */
export function placed(body: string, call: Call, { md, block }: Replacement): string {
  const { before, after } = around(body, call);
  if (!block || /^\s*\|/.test(before)) return md;
  const marker = markers.exec(before)?.[0] ?? '';
  const indent = marker.replace(/[^>\t ]/g, ' ');
  const lines = md.replace(/\n(?!\n)/g, `\n${indent}`);
  const isInHtml = call.place === 'html';
  const gap = isInHtml ? '\n\n' : `\n${indent.trimEnd()}\n${indent}`;
  const [above, below] = neighbours(body, call);
  const isOwnLine = before === marker && !isInHtml;
  const lead = isOwnLine
    ? isText(above) && md !== '' && !/\S/.test(indent)
      ? `\n${indent}`
      : ''
    : gap;
  const isListed = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(below);
  const isLast = after.trim() === '' && !isInHtml;
  const tail = isLast
    ? isText(below) && md !== '' && !isListed && marker === ''
      ? '\n'
      : ''
    : gap;
  return lead + lines + tail;
}

/** The lines above and below those of a call. */
function neighbours(body: string, { start, end }: Call): [above: string, below: string] {
  const first = body.lastIndexOf('\n', start - 1);
  const last = body.indexOf('\n', end);
  return [
    first < 0 ? '' : body.slice(body.lastIndexOf('\n', first - 1) + 1, first),
    last < 0 ? '' : (body.slice(last + 1).split('\n', 1)[0] ?? ''),
  ];
}

const isText = (line: string): boolean => /[^>\s]/.test(line);
