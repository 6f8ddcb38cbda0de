import type { Source } from '#entries/source.ts';
import { type Taxonomy, termPath } from '#permalinks';

/** A tag, category or series as an entry shows it. */
export interface Term {
  readonly slug: string;
  readonly label: string;
  readonly path: string;
}

/** Many entries share few spellings: what is made of one is made once. */
function once(make: (spelling: string) => string): (spelling: string) => string {
  const known = new Map<string, string>();
  return (spelling) => {
    const made = known.get(spelling) ?? make(spelling);
    known.set(spelling, made);
    return made;
  };
}

/** Spellings that are one term: `Open Source`, `open-source` and `OPEN_SOURCE`. */
export const termKey = once((spelling) =>
  spelling
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '-'),
);

/**
 * The address of a term. `C`, `C#` and `C++` stay three; accents fall, other scripts stay.
 *
 * @returns '' for a spelling without a letter or digit
 */
export const termSlug = once((spelling) => {
  const key = termKey(spelling);
  if (!/[\p{L}\p{N}]/u.test(key)) return '';
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/^\.(?=[\p{L}\p{N}])/u, 'dot-')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
});

/** One spelling at one place, for counting and for errors. */
export interface Spelling {
  readonly text: string;
  readonly entry: Source;
  readonly field: string;
}

/** Every spelling an entry uses in a taxonomy. */
export const spellingsIn = (entry: Source, taxonomy: Taxonomy): Spelling[] => {
  const data = entry.data as Partial<Record<Taxonomy, readonly string[]>>;
  return (data[taxonomy] ?? []).map((text, index) => ({
    text,
    entry,
    field: `${taxonomy}.${index}`,
  }));
};

/** The terms of one taxonomy: what each spelling stands for. */
export interface Vocabulary {
  readonly taxonomy: Taxonomy;
  /** The term of a spelling that some entry uses. */
  readonly termOf: (spelling: string) => Term;
  /** Description of a term by slug, where the tags file has one. */
  readonly descriptionOf: (slug: string) => string | undefined;
}

/**
 * Groups spellings into terms, labelled by the tags file or else by the most used spelling.
 * Pass the spellings of what is shown: a draft's must not decide a label.
 */
export function vocabularyOf(
  taxonomy: Taxonomy,
  spellings: readonly Pick<Spelling, 'text'>[],
  facts: readonly Source<'tags'>[],
): Vocabulary {
  const canonical = aliasesOf(facts);
  const keyOf = (spelling: string) => canonical.get(termKey(spelling)) ?? termKey(spelling);
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of spellings) {
    const key = keyOf(text);
    const uses = counts.get(key) ?? new Map<string, number>();
    counts.set(key, uses.set(text, (uses.get(text) ?? 0) + 1));
  }
  const factsByKey = new Map(facts.map((source) => [termKey(source.id), source.data]));
  const terms = new Map<string, Term>();
  return {
    taxonomy,
    termOf(spelling) {
      const key = keyOf(spelling);
      const known = terms.get(key);
      if (known) return known;
      const slug = termSlug(key);
      const label = factsByKey.get(key)?.label ?? mostUsed(counts.get(key)) ?? spelling;
      const term = { slug, label, path: termPath(taxonomy, slug) };
      terms.set(key, term);
      return term;
    },
    descriptionOf(slug) {
      for (const [key, { description }] of factsByKey)
        if (termSlug(key) === slug) return description;
      return undefined;
    },
  };
}

/** Other spellings' keys with the key they stand for. */
export const aliasesOf = (facts: readonly Source<'tags'>[]): Map<string, string> =>
  new Map(
    facts.flatMap(({ id, data }) =>
      data.aliases.map((alias) => [termKey(alias), termKey(id)] as const),
    ),
  );

function mostUsed(uses: ReadonlyMap<string, number> | undefined): string | undefined {
  const ranked = [...(uses ?? [])].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}
