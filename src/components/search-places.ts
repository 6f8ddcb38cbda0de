import { filled, type SearchWords } from '#components/search-words.ts';
import { clock } from '#recordings/time.ts';

/** An element with an id in an entry's text, as the search index knows it. */
export interface Anchor {
  /** Its tag's name. */
  readonly element: string;
  readonly id: string;
  /** Words in it; absent or '' where it has none. */
  readonly text?: string;
  /** Words before it. */
  readonly location: number;
}

/** A word that was found. */
export interface Hit {
  /** Words before it. */
  readonly location: number;
  /** How much it counts. */
  readonly balanced_score: number;
}

/** A part of an entry that holds words which were found. */
export interface Place {
  /** Its anchor: a heading's, a slide's or a transcript line's. Absent before and between them. */
  readonly id?: string;
  readonly label: string;
  /** The first of its words, after its heading, and the first that is no longer its own. */
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  /** What its hits count together. */
  readonly score: number;
}

interface Part {
  readonly id?: string;
  readonly label: string;
  readonly location: number;
  readonly from: number;
  /** Whether it ends where any other element with an id begins, as a slide does. */
  readonly short: boolean;
}

/**
 * The places of an entry's hits in the entry's order: each hit belongs to the nearest anchor before
 * it. A heading holds all up to the next heading, slide or line; a slide or a line only itself.
 *
 * @param length words of the entry
 * @param words what slides are called
 */
export function placesOf(
  anchors: readonly Anchor[],
  hits: readonly Hit[],
  length: number,
  words: Pick<SearchWords, 'slide' | 'slideOf'>,
): Place[] {
  const parts: Part[] = [{ label: '', location: 0, from: 0, short: false }];
  for (const anchor of anchors.toSorted((a, b) => a.location - b.location)) {
    const { location } = anchor;
    const part = partOf(anchor, words);
    if (part) parts.push(part);
    else if (parts.at(-1)?.short) parts.push({ label: '', location, from: location, short: false });
  }
  const held = Map.groupBy(hits, ({ location }) =>
    parts.findLastIndex((part) => part.location <= location),
  );
  return parts.flatMap(({ id, label, from }, index): Place[] => {
    const own = held.get(index);
    if (!own) return [];
    const to = parts[index + 1]?.location ?? length;
    const score = own.reduce((sum, hit) => sum + hit.balanced_score, 0);
    return [{ ...(id !== undefined && { id }), label, from, to, hits: own, score }];
  });
}

/** What an anchor begins, if a reader would know it by name. */
function partOf(
  { element, id, text = '', location }: Anchor,
  { slide: one, slideOf }: Pick<SearchWords, 'slide' | 'slideOf'>,
): Part | undefined {
  if (/^h[1-6]$/.test(element)) {
    const { length } = text.split(/\s+/).filter(Boolean);
    return { id, label: text, location, from: location + length, short: false };
  }
  const [, deck, slide] = /^(?:page-)*(?:deck-(\d+)-)?slide-(\d+)$/.exec(id) ?? [];
  if (element === 'li' && slide) {
    const label = deck ? filled(slideOf, { number: slide, deck }) : filled(one, { number: slide });
    return { id, label, location, from: location, short: true };
  }
  const [, seconds] = /^(?:page-)*t\d*-([\d.]+)$/.exec(id) ?? [];
  if (element === 'span' && seconds) {
    return { id, label: clock(Number(seconds)), location, from: location, short: true };
  }
  return undefined;
}
