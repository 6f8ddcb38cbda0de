import { warnAt } from '#collections/advice/warning.ts';
import type { EntrySource } from '#collections/entry.ts';
import type { Problem } from '#entries/problem.ts';

/**
 * Headings that those who find their way by them would stumble over: a level that is left out, and
 * the first, which is the page's title. A text may begin at any other level.
 */
export function unevenHeadings(entry: EntrySource): Problem[] {
  const { headings = [], levels = [], unspoken = [] } = entry.outline ?? {};
  const written = levels.map((level, index) => ({ ...level, text: headings[index]?.text ?? '' }));
  const gaps = written.flatMap((heading, index): Problem[] => {
    const before = written[index - 1]?.depth ?? heading.depth;
    if (heading.depth <= before + 1) return [];
    const message = `the heading "${heading.text}" leaves out a level: ${signs(heading.depth)} below ${signs(before)}`;
    return [warnAt(entry, heading, message, `begin it with ${signs(before + 1)}`)];
  });
  const inHtml = unspoken
    .filter(({ kind }) => kind === 'h1')
    .map((tag) => warnAt(entry, tag, "<h1> is kept for the page's title", 'write <h2>'));
  return [...titles(entry, written), ...gaps, ...inHtml];
}

const signs = (depth: number): string => '#'.repeat(depth);

interface Written {
  readonly depth: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Headings of the first level, in one sentence however many there are. */
function titles(entry: EntrySource, written: readonly Written[]): Problem[] {
  const [first, ...more] = written.filter(({ depth }) => depth === 1);
  if (!first) return [];
  const { text } = first;
  if (more.length === 0 && folded(text) === folded(entry.data.title)) {
    const message = 'the heading repeats the title, which the page shows by itself';
    return [warnAt(entry, first, message, 'remove this line')];
  }
  const others = more.length > 0 ? ` and ${more.length} more are` : ' is';
  const message = `the heading "${text}"${others} of the first level, which is kept for the page's title`;
  return [warnAt(entry, first, message, 'begin each with ##, and those below it with one # more')];
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
