import type { Delivery } from '#collections/deliveries.ts';
import type { EntryLink } from '#collections/entry.ts';
import type { Talk } from '#collections/site.ts';

/** A delivery still to come, with its talk. */
export interface Upcoming {
  readonly talk: EntryLink;
  readonly delivery: Delivery;
}

/** What the talks still have to come, the next first. */
export function upcomingOf(talks: readonly Talk[], now: number): Upcoming[] {
  return talks
    .flatMap(({ path, title, deliveries }) =>
      deliveries.map((delivery) => ({ talk: { path, title: delivery.title ?? title }, delivery })),
    )
    .filter(({ delivery }) => delivery.status === 'scheduled' && delivery.over > now)
    .toSorted(
      (a, b) => a.delivery.begins - b.delivery.begins || (a.talk.path < b.talk.path ? -1 : 1),
    );
}
