import type { CollectionName, DataOf } from '#schemas/collections.ts';

/** What an author may start anew. */
export interface Kind {
  readonly collection: CollectionName;
  /** Fields that most entries of the kind come to have: the new entry offers them as comments. */
  readonly wanted: readonly string[];
}

const kind = <Name extends CollectionName>(
  collection: Name,
  ...wanted: readonly (keyof DataOf<Name> & string)[]
): Kind => ({ collection, wanted });

/** By the word an author types. */
export const kinds: Readonly<Record<string, Kind>> = {
  post: kind('posts', 'description', 'tags', 'cover'),
  talk: kind('talks', 'description', 'tags', 'duration', 'speakers', 'deliveries'),
  event: kind('events', 'start', 'end', 'zone', 'venue', 'city', 'country', 'url', 'accent'),
  person: kind('people', 'role', 'links', 'bio'),
  page: kind('pages', 'description'),
};
