import type { Source } from '#entries/source.ts';
import { eventPath } from '#permalinks';

/** An occasion at which talks are given, with a page of its own. */
export type Event = Source<'events'>['data'] & {
  readonly id: string;
  readonly path: string;
};

export const eventOf = ({ id, data }: Source<'events'>): Event => ({
  id,
  path: eventPath(id),
  ...data,
  // One day is its first and its last.
  ...(data.start && { end: data.end ?? data.start }),
});
