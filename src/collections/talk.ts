import type { Connected } from '#collections/connections.ts';
import { type Delivery, deliveriesOf, isUpcoming } from '#collections/deliveries.ts';
import type { Entry, EntryLink } from '#collections/entry.ts';
import type { Event } from '#collections/event.ts';
import { type Person, type Speaker, speakersOf } from '#collections/person.ts';
import type { Source } from '#entries/source.ts';

/** The work: one talk, however often it is given. */
export interface Talk extends Entry, Connected {
  readonly collection: 'talks';
  readonly kind: Source<'talks'>['data']['kind'];
  readonly abstract?: string;
  readonly language: string;
  readonly level?: NonNullable<Source<'talks'>['data']['level']>;
  /** Minutes. */
  readonly duration?: number;
  readonly speakers: readonly Speaker[];
  /** Newest first. */
  readonly deliveries: readonly Delivery[];
  /** Those still to come, the next first. */
  readonly upcoming: readonly Delivery[];
  readonly slides: Source<'talks'>['data']['slides'];
  readonly resources: Source<'talks'>['data']['resources'];
  /** Its companions. */
  readonly posts: readonly EntryLink[];
}

/** What a talk knows of itself, without its place among other entries. */
export function talkFacts(
  { data }: Source<'talks'>,
  events: ReadonlyMap<string, Event>,
  people: ReadonlyMap<string, Person>,
  now: number,
  showAll = false,
): Omit<Talk, keyof Entry | keyof Connected | 'posts'> {
  const { title, kind, language, duration, abstract, level, slides, resources } = data;
  const speakers = speakersOf(data.speakers, people);
  const defaults = { title, language, speakers, duration };
  const deliveries = deliveriesOf(data.deliveries, defaults, events, people, now, showAll);
  return {
    kind,
    language,
    speakers,
    deliveries,
    upcoming: deliveries.filter((delivery) => isUpcoming(delivery, now)).toReversed(),
    slides,
    resources,
    ...(abstract && { abstract }),
    ...(level && { level }),
    ...(duration && { duration }),
  };
}
