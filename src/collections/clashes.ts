import type { Address } from '#collections/addresses.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { redirectsOf } from '#collections/redirects.ts';
import { repeated } from '#collections/repeated.ts';
import { aliasesOf, spellingsIn, type Spelling, termKey, termSlug } from '#collections/terms.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source } from '#entries/source.ts';
import {
  aliasPath,
  reservedSegments,
  taxonomies,
  type Taxonomy,
  termPath,
  withoutBase,
} from '#permalinks';

/**
 * Two things that would take one address, whether live or not: never a silent win.
 *
 * @param addresses what the site itself and its entries take
 */
export function clashes(
  entries: Content['entries'],
  addresses: ReadonlyMap<string, Address>,
): Problem[] {
  const texts: EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  return [
    ...sameId([...entries.events, ...entries.people]),
    ...sameAddress(texts),
    ...texts.flatMap(reserved),
    ...texts.flatMap((source) => aliasesOfLists(source, addresses)),
    ...taxonomies.flatMap((taxonomy) => sameTerm(taxonomy, texts, entries.tags)),
  ];
}

const at = (source: Source, path: readonly PropertyKey[]) => ({
  file: source.file,
  ...placeOf(source.places, path),
  severity: 'error' as const,
});

function sameId(sources: readonly Source[]): Problem[] {
  return repeated(sources, ({ collection, id }) => `${collection}/${id}`).map(
    ([first, second]) => ({
      ...at(second, []),
      message: `the id "${second.id}" is taken by ${first.file}`,
      hint: 'rename or remove one of the two files',
    }),
  );
}

/** The live addresses of entries, and the old ones in their `aliases`. */
function sameAddress(texts: readonly EntrySource[]): Problem[] {
  const claims = texts.flatMap((source) => [
    { source, path: entryPath(source), field: ['slug'] as PropertyKey[] },
    ...source.data.aliases.map((alias, index) => ({
      source,
      path: aliasPath(alias),
      field: ['aliases', index] as PropertyKey[],
    })),
  ]);
  return repeated(claims, ({ path }) => path).map(([first, second]) => ({
    ...at(second.source, second.field),
    ...(second.field[0] === 'aliases' && { field: second.field.join('.') }),
    message: `the address ${withoutBase(second.path)} is taken by ${first.source.file}`,
    hint:
      second.field[0] === 'aliases'
        ? 'remove this line'
        : `write "slug: ${second.source.slug ?? second.source.id}-2" in one of the two, or remove one`,
  }));
}

/** Old addresses where a list or a feed stands; those of entries are compared above. */
function aliasesOfLists(source: EntrySource, addresses: ReadonlyMap<string, Address>): Problem[] {
  return redirectsOf(source).flatMap(({ path }, index): Problem[] => {
    const taken = addresses.get(path);
    if (!taken || taken.entry) return [];
    const field = ['aliases', index];
    const message = `the address ${withoutBase(path)} belongs to a list of the site`;
    return [{ ...at(source, field), field: field.join('.'), message, hint: 'remove this line' }];
  });
}

function reserved(source: EntrySource): Problem[] {
  const id = source.data.slug ?? source.id;
  if (source.collection !== 'pages' || !reservedSegments.has(id)) return [];
  const message = `the address /${id}/ belongs to the site itself`;
  return [
    { ...at(source, ['slug']), message, hint: `rename the file, or add a line "slug: my-${id}"` },
  ];
}

/** Different words that fold to one address, or to none. */
function sameTerm(
  taxonomy: Taxonomy,
  texts: readonly EntrySource[],
  facts: readonly Source<'tags'>[],
): Problem[] {
  const canonical = taxonomy === 'tags' ? aliasesOf(facts) : new Map<string, string>();
  const spellings = texts.flatMap((entry) => spellingsIn(entry, taxonomy));
  const keyOf = ({ text }: Spelling) => canonical.get(termKey(text)) ?? termKey(text);
  const place = ({ entry, field }: Spelling) => ({ ...at(entry, field.split('.')), field });
  const empty = spellings
    .filter((spelling) => termSlug(keyOf(spelling)) === '')
    .map((spelling): Problem => ({
      ...place(spelling),
      message: `"${spelling.text}" has no letter or digit to make an address of`,
      hint: 'write it in words',
    }));
  const byKey = new Map(spellings.map((spelling) => [keyOf(spelling), spelling]));
  const clashing = repeated(
    [...byKey].filter(([key]) => termSlug(key) !== ''),
    ([key]) => termSlug(key),
  ).map(([[, first], [key, second]]): Problem => ({
    ...place(second),
    message: `"${second.text}" and "${first.text}" in ${first.entry.file} both take the address ${withoutBase(termPath(taxonomy, termSlug(key)))}`,
    hint: `write "${first.text}" in both, or another word in one`,
  }));
  return [...empty, ...clashing];
}
