/** What an import says of a source besides what it writes, and how it counts. */

/** Why something is told: each kind is a section of the report. */
export type NoteKind =
  | 'unread'
  | 'unmoved'
  | 'shortcode'
  | 'link'
  | 'image'
  | 'talk'
  | 'event'
  | 'date'
  | 'person'
  | 'text'
  | 'field'
  | 'redirect';

/** One thing that an author should know of. */
export interface Note {
  readonly kind: NoteKind;
  /** Path from the source's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly text: string;
}

/** What is counted on its way in and on its way out. */
export const countNames = [
  'entries',
  'images',
  'links',
  'shortcodes',
  'slides',
  'events',
  'recordings',
  'files',
] as const;
export type CountName = (typeof countNames)[number];

/** What came in is what came out and what a note tells of. */
export interface Count {
  readonly in: number;
  readonly out: number;
  readonly told: number;
}
export type Counts = Readonly<Partial<Record<CountName, Count>>>;

/** The sum of several counts. */
export function total(all: readonly Counts[]): Counts {
  const sums: Partial<Record<CountName, Count>> = {};
  for (const counts of all) {
    for (const name of countNames) {
      const count = counts[name];
      if (!count) continue;
      const sum = sums[name] ?? { in: 0, out: 0, told: 0 };
      sums[name] = {
        in: sum.in + count.in,
        out: sum.out + count.out,
        told: sum.told + count.told,
      };
    }
  }
  return sums;
}

/** The names under which more, or less, came in than came out and is told of. */
export const unaccounted = (counts: Counts): CountName[] =>
  countNames.filter((name) => {
    const count = counts[name];
    return count !== undefined && count.in !== count.out + count.told;
  });
