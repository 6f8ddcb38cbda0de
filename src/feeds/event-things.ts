import type {
  EducationEventLeaf,
  EventLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  VirtualLocationLeaf,
} from 'schema-dts';
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
    subEvent: some(sessions.flatMap(({ talk, delivery }) => deliveryThing(talk, delivery) ?? [])),
  });

/** An occasion at which talks are given, by the days it lasts. */
export const conference = (event: Event): EventLeaf =>
  known<EventLeaf>({
    '@type': 'Event',
    '@id': thingId(event.path, 'event'),
    name: event.name,
    startDate: event.start,
    endDate: event.end,
    url: event.url,
    location: placeOf(event),
  });

/**
 * One time a talk is or was given; undefined where its day or its place is not known, without which
 * nothing is an event to those who read this.
 *
 * @param more what the page knows of it besides; also the conference, if the page is not about that
 */
export const deliveryThing = (
  talk: Pick<EntryLink, 'path'>,
  delivery: Delivery,
  more: Facts<Pick<EducationEventLeaf, 'description' | 'image' | 'recordedIn' | 'superEvent'>> = {},
): EducationEventLeaf | undefined => {
  const location = some(locationsOf(delivery));
  const startDate = startOf(delivery);
  const isPlaced = location !== undefined || delivery.attendance === 'online';
  if (startDate === undefined || !isPlaced) return undefined;
  return known<EducationEventLeaf>({
    '@type': 'EducationEvent',
    '@id': deliveryId(talk, delivery),
    name: delivery.title,
    startDate,
    endDate: endOf(delivery),
    // The day stays where it was, and says itself that it will not be (schema.org/EventPostponed).
    previousStartDate: delivery.status === 'postponed' ? startDate : undefined,
    eventStatus: statuses[delivery.status],
    eventAttendanceMode: attendanceModes[delivery.attendance],
    location,
    performer: some(delivery.speakers.map(({ person }) => namedPerson(person))),
    workPerformed: { '@id': talkId(talk) },
    inLanguage: delivery.language,
    url: absoluteUrl(talk.path),
    sameAs: delivery.url,
    ...more,
  });
};

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
  const known = attendance === 'online' ? undefined : placeOf(event, room);
  const place = known ? [known] : [];
  if (attendance === 'in-person' || url === undefined) return place;
  return [...place, { '@type': 'VirtualLocation', url }];
}

function placeOf({ venue, city, country }: Event, room?: string): PlaceLeaf | undefined {
  const name = some([room, venue].filter((part) => part !== undefined))?.join(', ');
  const address =
    city || country
      ? known<PostalAddressLeaf>({
          '@type': 'PostalAddress',
          addressLocality: city,
          addressCountry: country,
        })
      : undefined;
  // A room is nowhere without its house.
  if (venue === undefined && address === undefined) return undefined;
  return known<PlaceLeaf>({ '@type': 'Place', name, address });
}
