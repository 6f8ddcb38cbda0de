/** What an import needs to know of the project it writes into. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownEvent } from '#authoring/import/event-book.ts';
import { decoded } from '#authoring/import/old-places.ts';
import type { KnownPerson } from '#authoring/import/people-book.ts';
import type { Spellings } from '#authoring/import/terms.ts';
import { addressesOf } from '#collections/addresses.ts';
import { entryPath, type EntrySource } from '#collections/entry.ts';
import { siteOf } from '#collections/site.ts';
import { aliasesOf, spellingsIn } from '#collections/terms.ts';
import { componentNames } from '#entries/components.ts';
import type { Content, Source } from '#entries/source.ts';
import { taxonomies, withoutBase } from '#permalinks';

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly content: Content;
  readonly components: ReadonlySet<string>;
  readonly events: readonly KnownEvent[];
  readonly people: readonly KnownPerson[];
  readonly spellings: Spellings;
  readonly tagAliases: ReadonlyMap<string, string>;
  /** Paths that the site answers at before the import, decoded, without the base. */
  readonly served: ReadonlySet<string>;
  /** Entries with a text by path, as `posts/my-post`. */
  readonly entries: ReadonlyMap<string, string>;
}

/** @param now milliseconds since the Unix epoch */
export function projectOf(root: string, content: Content, now: number): Project {
  const { entries } = content;
  const texts: readonly EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  const served = [...addressesOf(siteOf(entries, now)).keys(), ...texts.map(entryPath)];
  return {
    root,
    content,
    components: new Set(componentNames(root)),
    served: new Set(served.map((path) => decoded(withoutBase(path)))),
    entries: new Map(
      texts.map((source) => [
        decoded(withoutBase(entryPath(source))),
        `${source.collection}/${source.id}`,
      ]),
    ),
    tagAliases: aliasesOf(entries.tags),
    events: entries.events.map(({ id, data }) => ({
      id,
      ...eventFacts(data),
    })),
    people: entries.people.map(({ id, data }) => ({ id, name: data.name })),
    spellings: Object.fromEntries(
      taxonomies.map((taxonomy) => [
        taxonomy,
        countsOf(
          texts.flatMap((text) => spellingsIn(text, taxonomy).map(({ text: word }) => word)),
        ),
      ]),
    ) as unknown as Spellings,
  };
}

/** What tells one event from another. */
const eventFacts = ({
  name,
  start,
  end = start,
  url,
  city,
  country,
  venue,
}: Source<'events'>['data']): Omit<KnownEvent, 'id'> => ({
  name,
  ...(start && { start }),
  ...(end && { end }),
  ...(url && { url }),
  ...(city && { city }),
  ...(country && { country }),
  ...(venue && { venue }),
});

export const countsOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

/** Whether a file of the project holds other bytes than one of the source. */
export function isOtherFile(root: string, path: string, source: string): boolean {
  const place = join(root, path);
  return existsSync(place) && !readFileSync(place).equals(readFileSync(source));
}
