import type { TermInUse } from '#collections/advice/terms-in-use.ts';
import { warnOf } from '#collections/advice/warning.ts';
import type { Spelling } from '#collections/terms.ts';
import { tagsFile } from '#entries/entry-name.ts';
import { plural, type Problem } from '#entries/problem.ts';
import type { Taxonomy } from '#permalinks';

/**
 * Spellings of one term that differ in capitals, spaces or hyphens. Each rarer one is told of once,
 * where it first stands. A line in the tags file has decided what all of them show.
 */
export const rarerSpellings = (taxonomy: Taxonomy, terms: readonly TermInUse[]): Problem[] =>
  terms
    .filter(({ isKnown }) => !isKnown)
    .flatMap(({ uses }) => {
      const [most = [], ...rarer] = byUse(uses);
      return rarer.map((own) => rarerSpelling(taxonomy, own, most));
    });

function rarerSpelling(
  taxonomy: Taxonomy,
  [first, ...more]: readonly [Spelling, ...Spelling[]],
  most: readonly Spelling[],
): Problem {
  const text = most[0]?.text ?? '';
  const too = more.length > 0 ? `, here and in ${plural(more.length, 'more place')},` : '';
  const message = `"${first.text}"${too} is "${text}" in ${plural(most.length, 'other place')}`;
  const decided = taxonomy === 'tags' ? `, or decide for all of them in ${tagsFile}` : '';
  return warnOf(first.entry, first.field.split('.'), message, `write "${text}"${decided}`);
}

/** Uses by spelling, the most used first. */
function byUse(uses: readonly Spelling[]): (readonly [Spelling, ...Spelling[]])[] {
  const ranked = [...Map.groupBy(uses, ({ text }) => text)].toSorted(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  return ranked.flatMap(([, [first, ...more]]) => (first ? [[first, ...more] as const] : []));
}
