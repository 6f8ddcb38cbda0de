import type { z } from 'zod';
import { event } from '#schemas/event.ts';
import { page } from '#schemas/page.ts';
import { person } from '#schemas/person.ts';
import { post } from '#schemas/post.ts';
import { tag } from '#schemas/tag.ts';
import { talk } from '#schemas/talk.ts';

/** Every collection with the schema of its front matter. */
export const schemas = {
  posts: post,
  talks: talk,
  events: event,
  people: person,
  pages: page,
  tags: tag,
};
export type CollectionName = keyof typeof schemas;
/** What a valid entry's front matter becomes. */
export type DataOf<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

export const collectionNames = Object.keys(schemas) as readonly CollectionName[];
