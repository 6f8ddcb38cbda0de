import type { Cue } from '#recordings/cue-text.ts';

/** A part of a recording, and the second it begins at. */
export interface Chapter {
  readonly at: number;
  readonly title: string;
}

/** What a reader can go to in a recording: a cue, or the part of one that begins a sentence. */
export interface Line {
  /** Seconds, to the millisecond; no two lines of a transcript begin at once. */
  readonly start: number;
  /** One line of text. */
  readonly text: string;
}

/** What one speaker says without a rest. */
export interface Paragraph {
  /** Where its first line begins. */
  readonly start: number;
  readonly speaker?: string;
  /** The chapter that it opens. */
  readonly chapter?: string;
  readonly lines: readonly Line[];
}

/** A rest that ends a paragraph, in seconds. */
const pause = 2;
/** How much earlier than its chapter a cue may begin, since chapters are told in whole seconds. */
const early = 0.5;
/**
 * From here on the next sentence begins a paragraph: about sixty words. Counted in characters, for
 * scripts that have no spaces between words.
 */
const long = 360;
/** From here on the next cue does, where there is no end of a sentence: about ninety words. */
const longest = 540;

/**
 * What is said, as paragraphs to read: a new one for each chapter, for each speaker, after a pause,
 * and with a sentence once the one before is long. Text that follows `>>`, as broadcast captions
 * write it, is another speaker's.
 *
 * @param cues in the order of their times
 */
export function transcriptOf(cues: readonly Cue[], chapters: readonly Chapter[] = []): Paragraph[] {
  const ahead = chapters.toSorted((a, b) => a.at - b.at);
  const paragraphs: (Paragraph & { lines: Line[] })[] = [];
  let length = 0;
  let spokenUntil = -Infinity;
  let lastStart = -Infinity;

  const add = ({ start, text }: Line, opens: Omit<Paragraph, 'start' | 'lines'> | undefined) => {
    // Two may speak at once; a line's beginning is also its name.
    const own = Math.max(start, (Math.round(lastStart * 1000) + 1) / 1000);
    if (opens) paragraphs.push({ start: own, ...opens, lines: [] });
    paragraphs.at(-1)?.lines.push({ start: own, text });
    length = (opens ? 0 : length) + text.length + 1;
    lastStart = own;
  };

  for (const [index, cue] of cues.entries()) {
    const { start, end, speaker } = cue;
    let chapter: string | undefined;
    while (ahead[0] && ahead[0].at - early <= start) chapter = ahead.shift()?.title;
    const turn = /^>>+\s*(?=\S)/.exec(cue.text)?.[0] ?? '';
    const text = cue.text.slice(turn.length).replaceAll('\n', ' ');
    const last = paragraphs.at(-1);
    const breaks =
      !last ||
      chapter !== undefined ||
      turn !== '' ||
      speaker !== last.speaker ||
      start - spokenUntil > pause ||
      length >= longest ||
      (length >= long && sentenceEnd.test(last.lines.at(-1)?.text ?? ''));
    const by = speaker ? { speaker } : {};
    let opens = breaks ? { ...by, ...(chapter && { chapter }) } : undefined;
    const next = cues[index + 1]?.start ?? end;
    const until = next > start ? Math.min(end, next) : end;
    for (const line of linesOf(text, start, until, breaks ? 0 : length)) {
      add(line, opens);
      opens = by;
    }
    spokenUntil = Math.max(spokenUntil, end);
  }
  return paragraphs;
}

const sentenceEnd = /[.!?…。！？]["'”’»」』)\]]*$/;
/** The end of a sentence and the beginning of the next; not after what may be an abbreviation. */
const newSentence =
  /(?<=[\p{L}\p{N}"'”’»)\]]{3})[.!?…]+["'”’»)\]]*\s+(?=["'“‘«(¿¡]?[\p{Lu}\p{Lo}\p{N}])|[。！？][”’」』)]*(?=[^\s”’」』)])/gu;

/**
 * A cue's text, cut where a sentence ends and the paragraph is long. When the rest is said is
 * reckoned from its share of the text.
 *
 * @param length how long the paragraph is before the cue
 */
function linesOf(text: string, start: number, until: number, length: number): Line[] {
  const cuts = [0];
  let from = -length;
  for (const { 0: found, index } of text.matchAll(newSentence)) {
    const cut = index + found.length;
    if (cut - from < long) continue;
    cuts.push(cut);
    from = cut;
  }
  return cuts.map((cut, index) => ({
    start: Math.round((start + ((until - start) * cut) / (text.length || 1)) * 1000) / 1000,
    text: text.slice(cut, cuts[index + 1]).trim(),
  }));
}
