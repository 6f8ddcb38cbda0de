import type { EducationEventLeaf, EventLeaf, PlaceLeaf, VirtualLocationLeaf } from 'schema-dts';
import type { Delivery } from '#collections/deliveries.ts';
import type { EventArchive } from '#collections/event-archives.ts';
import type { Event } from '#collections/event.ts';
import type { EntryLink } from '#collections/entry.ts';
import { endOf, startOf } from '#feeds/delivery-times.ts';
import { type Facts, known } from '#feeds/known.ts';
import { namedPerson } from '#feeds/person-things.ts';
import { some, thingId } from '#feeds/thing-parts.ts';
import { absoluteUrl } from '#permalinks';

/** What an event's page is about: the conference, with the talks given there. */
export const eventThing = ({ event, sessions }: EventArchive): EventLeaf =>
  known<EventLeaf>({
    ...conference(event),
    mainEntityOfPage: absoluteUrl(event.path),
    subEvent: some(sessions.map(({ talk, delivery }) => deliveryThing(talk, delivery))),
  });

/** An occasion at which talks are given, by the days it lasts. */
export const conference = (event: Event): EventLeaf => ({
  '@type': 'Event',
  '@id': thingId(event.path, 'event'),
  name: event.name,
  startDate: event.start,
  endDate: event.end,
  url: event.url,
  location: placeOf(event),
});

/**
 * One time a talk is or was given.
 *
 * @param more what the page knows of it besides; also the conference, if the page is not about that
 */
export const deliveryThing = (
  talk: Pick<EntryLink, 'path'>,
  delivery: Delivery,
  more: Facts<Pick<EducationEventLeaf, 'description' | 'image' | 'recordedIn' | 'superEvent'>> = {},
): EducationEventLeaf =>
  known<EducationEventLeaf>({
    '@type': 'EducationEvent',
    '@id': deliveryId(talk, delivery),
    name: delivery.title,
    startDate: startOf(delivery),
    endDate: endOf(delivery),
    // The day stays where it was, and says itself that it will not be (schema.org/EventPostponed).
    previousStartDate: delivery.status === 'postponed' ? startOf(delivery) : undefined,
    eventStatus: statuses[delivery.status],
    eventAttendanceMode: attendanceModes[delivery.attendance],
    location: some(locationsOf(delivery)),
    performer: some(delivery.speakers.map(({ person }) => namedPerson(person))),
    workPerformed: { '@id': talkId(talk) },
    inLanguage: delivery.language,
    url: absoluteUrl(talk.path),
    sameAs: delivery.url,
    ...more,
  });

/** The work, on the page of the talk. */
export const talkId = ({ path }: Pick<EntryLink, 'path'>): string => thingId(path, 'talk');

export const deliveryId = ({ path }: Pick<EntryLink, 'path'>, { key }: Delivery): string =>
  thingId(path, `delivery-${key}`);

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  // "is taking place or has taken place on the startDate as scheduled"
  given: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const;

const attendanceModes = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** Where its audience is. Of a delivery online, the session's page is all that is known. */
function locationsOf(delivery: Delivery): (PlaceLeaf | VirtualLocationLeaf)[] {
  const { attendance, room, url, event } = delivery;
  const place = attendance === 'online' ? [] : [placeOf(event, room)];
  if (attendance === 'in-person' || url === undefined) return place;
  return [...place, { '@type': 'VirtualLocation', url }];
}

const placeOf = ({ venue, city, country }: Event, room?: string): PlaceLeaf =>
  known<PlaceLeaf>({
    '@type': 'Place',
    name: some([room, venue].filter((name) => name !== undefined))?.join(', '),
    address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: country },
  });
