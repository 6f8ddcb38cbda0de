import { outlineOf } from '#entries/outline.ts';
import { referencesIn } from '#entries/schema-tree.ts';
import type { Content, Source } from '#entries/source.ts';
import { parse } from '#entries/syntax.ts';
import { type CollectionName, collectionNames, schemas } from '#schemas/collections.ts';

export const at = (time: string): number => Date.parse(time);

/** The instant at which these tests look at the site. */
export const now = at('2026-06-01T12:00:00Z');

const required: Partial<Record<CollectionName, object>> = {
  posts: { title: 'A post', date: '2026-01-01' },
  talks: { title: 'A talk', date: '2026-01-01' },
  pages: { title: 'A page' },
  people: { name: 'A person' },
  events: {
    name: 'An event',
    start: '2026-01-31',
    end: '2026-02-01',
    zone: 'Europe/Brussels',
    city: 'Brussels',
    country: 'BE',
    url: 'https://example.org/',
  },
};

/** An entry as reading hands it over, with front matter as an author writes it. */
export function source<Name extends CollectionName>(
  collection: Name,
  id: string,
  values: Readonly<Record<string, unknown>> = {},
): Source<Name> {
  const written = { ...required[collection], ...values };
  const schema = schemas[collection];
  const slug = values['slug'];
  return {
    collection,
    id,
    file: `src/content/${collection}/${id}.md`,
    data: schema.parse(written) as Source<Name>['data'],
    digest: id,
    places: {},
    files: [],
    references: referencesIn(schema, written),
    ...(typeof slug === 'string' && { slug }),
  };
}

/** An entry whose text is this Markdown. */
export async function withText<Entry extends Source>(entry: Entry, text: string): Promise<Entry> {
  const parsed = await parse(entry.file, text);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return { ...entry, outline: outlineOf(parsed.tree, text) };
}

/** Entries by collection. */
export function entriesOf(...sources: readonly Source[]): Content['entries'] {
  return Object.fromEntries(
    collectionNames.map((name) => [name, sources.filter(({ collection }) => collection === name)]),
  ) as unknown as Content['entries'];
}
