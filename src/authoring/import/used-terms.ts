/** The tags, categories and series that the source uses, and where they stand on the site. */
import { fieldsOf, isValues, textsOf } from '#authoring/import/fields.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import { countsOf } from '#authoring/import/project.ts';
import type { Spellings } from '#authoring/import/terms.ts';
import { termKey, termSlug } from '#collections/terms.ts';
import { type Taxonomy, taxonomies, termPath, withoutBase } from '#permalinks';

/** Every spelling of the source. */
export function spellingsOf(placed: readonly PlacedPage[]): Spellings {
  return Object.fromEntries(
    taxonomies.map((taxonomy) => {
      const words = placed.flatMap(({ page: { fields } }) => {
        const inner = fields.get('params')?.value;
        const value =
          fields.get(taxonomy)?.value ??
          (isValues(inner) ? fieldsOf(inner).get(taxonomy)?.value : undefined);
        return textsOf(value);
      });
      return [taxonomy, countsOf(words)];
    }),
  ) as unknown as Spellings;
}

/** Spellings that have a page. */
export const termsInUse = (
  spellings: Spellings,
  written: (taxonomy: Taxonomy, spelling: string) => string | undefined,
): Readonly<Record<Taxonomy, readonly string[]>> =>
  Object.fromEntries(
    taxonomies.map((taxonomy) => [
      taxonomy,
      [...spellings[taxonomy].keys()].filter(
        (spelling) => written(taxonomy, spelling) !== undefined,
      ),
    ]),
  ) as unknown as Record<Taxonomy, readonly string[]>;

/** Pages and feeds of terms that the source brings. */
export const termAddresses = (inUse: Readonly<Record<Taxonomy, readonly string[]>>): string[] =>
  taxonomies.flatMap((taxonomy) =>
    inUse[taxonomy].flatMap((spelling) => {
      const path = decodeURI(withoutBase(termPath(taxonomy, termSlug(termKey(spelling)))));
      return ['', 'rss.xml', 'feed.json', 'index.xml'].map((name) => path + name);
    }),
  );
