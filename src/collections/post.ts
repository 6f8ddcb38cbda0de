import type { Connected } from '#collections/connections.ts';
import type { Entry, EntryLink } from '#collections/entry.ts';
import type { Event } from '#collections/event.ts';
import type { Person } from '#collections/person.ts';

export interface Post extends Entry, Connected {
  readonly collection: 'posts';
  readonly authors: readonly Person[];
  /** Its companions. */
  readonly talks: readonly EntryLink[];
  /** What it reports from. */
  readonly events: readonly Event[];
}
