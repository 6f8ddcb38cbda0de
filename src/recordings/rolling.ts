import type { Cue } from '#recordings/cue-text.ts';

/** How far apart cues of one roll are, and how long its in-between cues last, in seconds. */
const instant = 0.1;

/**
 * Cues that say each line once. Captions that roll, as YouTube's automatic ones do, repeat the last
 * lines of a cue at the top of the next, with cues of a hundredth of a second between that add
 * nothing. A cue of ordinary length that only repeats the one before is left: someone said it twice.
 */
export function unrolled(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  let before: { cue: Cue; lines: readonly string[] } | undefined;
  for (const cue of cues) {
    const lines = cue.text.split('\n');
    const again = before && follows(before.cue, cue) ? repeated(before.lines, lines) : 0;
    const brief = cue.end - cue.start <= instant;
    before = { cue, lines };
    const last = kept.at(-1);
    if (again < lines.length) kept.push({ ...cue, text: lines.slice(again).join('\n') });
    else if (brief && last) kept[kept.length - 1] = { ...last, end: Math.max(last.end, cue.end) };
    else kept.push(cue);
  }
  return kept;
}

const follows = (first: Cue, second: Cue) =>
  second.start - first.end <= instant && first.speaker === second.speaker;

/** How many lines at the end of the first stand at the beginning of the second. */
const repeated = (first: readonly string[], second: readonly string[]): number =>
  counts
    .filter((count) => count <= Math.min(first.length, second.length))
    .find((count) => first.slice(-count).every((line, index) => line === second[index])) ?? 0;

/** Captions roll by up to four lines (CTA-608). */
const counts = [4, 3, 2, 1];
