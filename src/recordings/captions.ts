import type { Problem } from '#entries/problem.ts';
import { type Cue, markupOf, saidIn } from '#recordings/cue-text.ts';
import { unrolled } from '#recordings/rolling.ts';
import { readTiming, stamp, triesTiming } from '#recordings/timing.ts';

export type { Cue };

/** A mistake in a captions file; an error has cost words, a warning has not. */
export type CaptionProblem = Pick<Problem, 'line' | 'severity' | 'message'> & {
  readonly hint: string;
};

/**
 * The cues of a WebVTT (https://www.w3.org/TR/webvtt1/) or SubRip file, in the order of their times.
 * Words that a stray empty line cuts off from their cue are still its words. Reads a file in one
 * pass, whatever is in it.
 */
export function captionsOf(file: string): { cues: Cue[]; problems: CaptionProblem[] } {
  const lines = linesOf(file);
  const comments = /^WEBVTT(?:[ \t]|$)/.test(lines.find((line) => line.trim() !== '') ?? '');
  const timings: number[] = [];
  for (const [index, line] of lines.entries()) if (triesTiming(line)) timings.push(index);

  const problems: CaptionProblem[] = encodingProblem(lines);
  const cues: Cue[] = [];
  let latest = 0;
  let ordered = true;
  for (const [index, at] of timings.entries()) {
    const line = at + 1;
    const timing = readTiming(lines[at] ?? '');
    if ('message' in timing) {
      problems.push({ line, severity: 'error', ...timing });
      continue;
    }
    if (timing.start < latest && ordered) {
      const message = 'the cue begins before the one above it';
      const hint = 'put the cues in the order of their times';
      problems.push({ line, severity: 'warning', message, hint });
      ordered = false;
    }
    latest = timing.start;
    const own = lines.slice(at + 1, timings[index + 1]);
    const markup = ownText(own, comments, index + 1 < timings.length);
    for (const said of saidIn(markup)) cues.push({ ...timing, ...said });
  }
  if (cues.length === 0 && problems.length === 0) problems.push(nothing);
  const inOrder = ordered ? cues : cues.toSorted((a, b) => a.start - b.start);
  return { cues: unrolled(inOrder), problems: shortened(problems) };
}

/** WebVTT for a `<track>`, which `captionsOf` reads back as the same cues. */
export function vttOf(cues: readonly Cue[]): string {
  const blocks = cues.map((cue) => `${stamp(cue.start)} --> ${stamp(cue.end)}\n${markupOf(cue)}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Some editors end a line with two carriage returns. */
const linesOf = (file: string) =>
  file
    .replace(/^\ufeff/, '')
    .replaceAll('\r\r\n', '\n')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .split('\n');

/**
 * The text among the lines from one timing line to the next, which also holds comments and the next
 * cue's id or number.
 */
function ownText(lines: readonly string[], comments: boolean, followed: boolean): string {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const alone = last > 0 && lines[last - 1]?.trim() === '';
  const adjacent = followed && last === lines.length - 1;
  const number = /^\s*\d+\s*$/.test(lines[last] ?? '') && (alone || adjacent);
  const id = number || (comments && alone && adjacent);
  const text = lines.slice(0, id ? last : last + 1).join('\n');
  const [own, ...blocks] = comments ? `\n${text}`.split('\n\n') : [text];
  return [own, ...blocks.filter((block) => !comment.test(block))].join('\n');
}

const comment = /^\n?(?:NOTE|STYLE|REGION)(?:\s|$)/;

function encodingProblem(lines: readonly string[]): CaptionProblem[] {
  const at = lines.findIndex((line) => /[\ufffd\0]/.test(line));
  const message = 'the file is not UTF-8, and some of its letters are lost';
  const hint = 'save it again with the encoding UTF-8';
  return at < 0 ? [] : [{ line: at + 1, severity: 'error', message, hint }];
}

const nothing: CaptionProblem = {
  line: 1,
  severity: 'error',
  message: 'the file has no cue',
  hint: 'save the captions as WebVTT or SubRip, with a line such as 00:00:01.000 --> 00:00:02.500 above each text',
};

/** More than this many problems have one cause. */
const enough = 20;

function shortened(problems: readonly CaptionProblem[]): CaptionProblem[] {
  const [next, ...more] = problems.slice(enough);
  if (!next || more.length === 0) return [...problems];
  const message = `${more.length + 1} more lines are wrong`;
  return [...problems.slice(0, enough), { ...next, message, hint: 'mend those above first' }];
}
