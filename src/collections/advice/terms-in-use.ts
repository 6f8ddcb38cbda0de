import type { EntrySource } from '#collections/entry.ts';
import { aliasesOf, type Spelling, spellingsIn, termKey } from '#collections/terms.ts';
import type { Source } from '#entries/source.ts';
import type { Taxonomy } from '#permalinks';

/** A tag, category or series with everything that is written for it. */
export interface TermInUse {
  readonly key: string;
  /** Where it stands, in the order of the entries; never empty. */
  readonly uses: readonly [Spelling, ...Spelling[]];
  /** In how many entries it stands. */
  readonly entries: number;
  /** Whether the tags file has a line for it, and so it is wanted as it is. */
  readonly isKnown: boolean;
}

export function termsInUse(
  taxonomy: Taxonomy,
  entries: readonly EntrySource[],
  facts: readonly Source<'tags'>[],
): TermInUse[] {
  const own = taxonomy === 'tags' ? facts : [];
  const canonical = aliasesOf(own);
  const known = new Set(own.map(({ id }) => termKey(id)));
  const spellings = entries.flatMap((entry) => spellingsIn(entry, taxonomy));
  const terms = Map.groupBy(spellings, ({ text }) => canonical.get(termKey(text)) ?? termKey(text));
  return [...terms].flatMap(([key, [first, ...more]]) => {
    if (!first) return [];
    const count = new Set([first, ...more].map(({ entry }) => entry)).size;
    return [{ key, uses: [first, ...more], entries: count, isKnown: known.has(key) }];
  });
}
