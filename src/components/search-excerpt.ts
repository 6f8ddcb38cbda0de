/** An entry's words as the search index counts them. */
export interface IndexedText {
  readonly words: readonly string[];
  /** What stands between two: nothing where a script has no spaces. */
  readonly joiner: string;
}

/** A stretch of an excerpt; the found ones are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The words of Pagefind's `raw_content`. It separates them by spaces or, where it had to find them
 * itself, by zero-width spaces, and writes `<` and `>` as references.
 */
export function indexedText(raw: string): IndexedText {
  const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.includes('\u200B')
    ? { words: text.split('\u200B'), joiner: '' }
    : { words: text.split(/\s+/), joiner: ' ' };
}

/** Words before the first that was found, so that it does not stand alone. */
const lead = 5;

/**
 * The stretch of a text that holds the most of what was found, as plain text in pieces.
 *
 * @param hits locations of the found words
 * @param within the first word that may be shown, and the first that may not
 * @param length words shown at most
 */
export function excerptOf(
  { words, joiner }: IndexedText,
  hits: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  length = 28,
): Piece[] {
  const found = new Set(hits.filter((hit) => hit >= from && hit < to));
  const start = densest([...found], from, to, length);
  const end = Math.min(start + length, to);
  const pieces: Piece[] = [];
  const add = (text: string, marked = false) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && last.marked === marked) pieces.splice(-1, 1, { text: last.text + text, marked });
    else pieces.push({ text, marked });
  };
  if (start > from) add(`…${joiner}`);
  for (let index = start; index < end; index++) {
    const word = words[index] ?? '';
    const [, before = '', core = '', after = ''] = edges.exec(word) ?? [];
    if (index > start) add(joiner);
    if (found.has(index) && core) {
      add(before);
      add(core, true);
      add(after);
    } else {
      add(word);
    }
  }
  if (end < to) add(`${joiner}…`);
  return pieces;
}

/** A word between what is neither letter nor digit: `(noise).` is `noise` to a reader. */
const edges = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

/** Where to begin so that as many hits as can be are shown; the earliest such place. */
function densest(hits: readonly number[], from: number, to: number, length: number): number {
  const latest = Math.max(from, to - length);
  let best = from;
  let most = 0;
  for (const hit of hits) {
    const start = Math.min(Math.max(from, hit - lead), latest);
    const shown = hits.filter((other) => other >= start && other < start + length).length;
    if (shown > most || (shown === most && start < best)) {
      best = start;
      most = shown;
    }
  }
  return best;
}
