/** Tags, categories and series of the source as the site can tell them apart. */
import { termKey, termSlug } from '#collections/terms.ts';
import { type Taxonomy, taxonomies } from '#permalinks';

/** Every spelling with how often it is used, by taxonomy. */
export type Spellings = Readonly<Record<Taxonomy, ReadonlyMap<string, number>>>;

export interface Terms {
  /** What to write for a spelling; undefined for one that cannot be an address. */
  readonly written: (taxonomy: Taxonomy, spelling: string) => string | undefined;
  readonly report: Readonly<Record<Taxonomy, TermReport>>;
}

export interface TermReport {
  /** Spellings in, and pages of terms out. */
  readonly spellings: number;
  readonly terms: number;
  /** Spellings that share a page with another, the most used first. */
  readonly merged: readonly (readonly string[])[];
  /** Spellings that another is written for, since both would take one address. */
  readonly rewritten: readonly { readonly from: string; readonly to: string }[];
  /** Spellings without a letter or digit. */
  readonly dropped: readonly string[];
}

/**
 * @param spellings of the source
 * @param known spellings of the project, which stay
 * @param aliases other spellings by key with the key they stand for
 */
export function termsOf(
  spellings: Spellings,
  known: Spellings,
  aliases: ReadonlyMap<string, string>,
): Terms {
  const results = Object.fromEntries(
    taxonomies.map((taxonomy) => [
      taxonomy,
      oneTaxonomy(spellings[taxonomy], known[taxonomy], taxonomy === 'tags' ? aliases : new Map()),
    ]),
  ) as Record<Taxonomy, ReturnType<typeof oneTaxonomy>>;
  return {
    written: (taxonomy, spelling) => results[taxonomy].written.get(spelling.trim()),
    report: Object.fromEntries(
      taxonomies.map((taxonomy) => [taxonomy, results[taxonomy].report]),
    ) as Terms['report'],
  };
}

function oneTaxonomy(
  uses: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
  aliases: ReadonlyMap<string, string>,
): { written: ReadonlyMap<string, string>; report: TermReport } {
  const keyOf = (spelling: string) => aliases.get(termKey(spelling)) ?? termKey(spelling);
  const inOrder = [...uses]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([text]) => text);
  const dropped = inOrder.filter((spelling) => termSlug(keyOf(spelling)) === '');
  // The project's own words come first, then the most used.
  const first = new Map<string, string>();
  for (const spelling of [...known.keys(), ...inOrder]) {
    const slug = termSlug(keyOf(spelling));
    if (slug !== '' && !first.has(slug)) first.set(slug, spelling);
  }
  const written = new Map<string, string>();
  const rewritten: { from: string; to: string }[] = [];
  for (const spelling of inOrder) {
    const right = first.get(termSlug(keyOf(spelling)));
    if (right === undefined) continue;
    const isApart = keyOf(right) !== keyOf(spelling);
    written.set(spelling, isApart ? right : spelling);
    if (isApart) rewritten.push({ from: spelling, to: right });
  }
  const groups = Map.groupBy(
    inOrder.filter((spelling) => written.has(spelling)),
    (spelling) => termSlug(keyOf(spelling)),
  );
  return {
    written,
    report: {
      spellings: inOrder.length,
      terms: groups.size,
      merged: [...groups.values()].filter(({ length }) => length > 1),
      rewritten,
      dropped,
    },
  };
}
