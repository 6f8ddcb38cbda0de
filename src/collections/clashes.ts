import type { Address } from '#collections/addresses.ts';
import { type EntrySource, entryPath, guidOf } from '#collections/entry.ts';
import { type OldAddress, oldAddressesIn } from '#collections/redirects.ts';
import { repeated } from '#collections/repeated.ts';
import { aliasesOf, spellingsIn, type Spelling, termKey, termSlug } from '#collections/terms.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source } from '#entries/source.ts';
import { reservedSegments, taxonomies, type Taxonomy, termPath, withoutBase } from '#permalinks';

/**
 * Two things that would take one address, whether live or not: never a silent win.
 *
 * @param addresses what the site itself and its entries take
 * @param old those that lead elsewhere now
 * @param isFile whether a path below the site's root is a file in `public`
 */
export function clashes(
  entries: Content['entries'],
  addresses: ReadonlyMap<string, Address>,
  old: readonly OldAddress[] = oldAddressesIn([
    ...entries.posts,
    ...entries.talks,
    ...entries.pages,
  ]),
  isFile: (path: string) => boolean = () => false,
): Problem[] {
  const texts: EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  return [
    ...sameId([...entries.events, ...entries.people]),
    ...sameAddress(texts, old),
    ...sameButCapitals(texts),
    ...sameGuid([...entries.posts, ...entries.talks]),
    ...texts.flatMap(reserved),
    ...old.flatMap((address) => ofTheSite(address, addresses, isFile)),
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

/** The addresses of entries, live or not, and old addresses. */
function sameAddress(texts: readonly EntrySource[], old: readonly OldAddress[]): Problem[] {
  const claims = [
    ...texts.map((source) => ({
      path: entryPath(source),
      file: source.file,
      problem: (message: string): Problem => {
        const hint = `write "slug: ${source.slug ?? source.id}-2" in one of the two, or remove one`;
        return { ...at(source, ['slug']), message, hint };
      },
    })),
    ...old.map((address) => ({
      path: address.path,
      file: address.file,
      problem: (message: string) => taken(address, message),
    })),
  ];
  return repeated(claims, ({ path }) => path).map(([first, second]) =>
    second.problem(`the address ${withoutBase(second.path)} is taken by ${first.file}`),
  );
}

/** Some hosts and disks do not tell capitals apart: one of the two would be written over the other. */
const sameButCapitals = (texts: readonly EntrySource[]): Problem[] =>
  repeated(texts, (source) => entryPath(source).toLowerCase())
    .filter(([first, second]) => entryPath(first) !== entryPath(second))
    .map(([first, second]) => ({
      ...at(second, ['slug']),
      message: `only capitals tell the address ${withoutBase(entryPath(second))} from that of ${first.file}`,
      hint: `write "slug: ${second.slug ?? second.id}-2" in one of the two, or remove one`,
    }));

/** What feeds call two entries alike, live or not: subscribers would never get the second. */
function sameGuid(sources: readonly EntrySource[]): Problem[] {
  // Those that say it themselves come last, for there it can be mended.
  const said = ({ data }: EntrySource) => (data.guid === undefined ? 0 : 1);
  const inOrder = sources.toSorted((a, b) => said(a) - said(b));
  return repeated(inOrder, guidOf)
    .filter(([, { data }]) => data.guid !== undefined)
    .map(([first, second]) => ({
      ...at(second, ['guid']),
      field: 'guid',
      message: `feeds call ${first.file} "${second.data.guid}" too`,
      hint: 'remove this line, or say what feeds called this entry first',
    }));
}

const taken = ({ file, line, column, field }: OldAddress, message: string): Problem => {
  return { file, line, column, severity: 'error', field, message, hint: 'remove this line' };
};

/**
 * Old addresses where a list, a feed or a file stands; those of entries are compared above. A server
 * answers an old address without its last slash too.
 */
function ofTheSite(
  old: OldAddress,
  addresses: ReadonlyMap<string, Address>,
  isFile: (path: string) => boolean,
): Problem[] {
  const bare = old.path.slice(0, -1);
  const listed = [bare, old.path].find((path) => {
    const found = addresses.get(path);
    return found && !(found.entry && path === old.path);
  });
  if (listed !== undefined)
    return [taken(old, `the address ${withoutBase(listed)} belongs to a list of the site`)];
  const file = withoutBase(bare);
  return isFile(decodeURI(file))
    ? [taken(old, `the address ${file} is that of public${file}`)]
    : [];
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
